package org.partyplan.document;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of a list in a spreadsheet.
 *
 * @param <T> what a row shows
 * @param title its head
 * @param width in Chinese characters
 * @param merged whether equal neighbours become one cell
 * @param value a text, number or date; null leaves the cell empty
 */
public record SheetColumn<T>(String title, int width, boolean merged, Function<T, @Nullable Object> value) {

	/** A column of single cells. */
	public static <T> SheetColumn<T> of(String title, int width, Function<T, @Nullable Object> value) {
		return new SheetColumn<>(title, width, false, value);
	}

	/** A column in which rows of the same thing share a cell. */
	public static <T> SheetColumn<T> merged(String title, int width, Function<T, @Nullable Object> value) {
		return new SheetColumn<>(title, width, true, value);
	}

}
