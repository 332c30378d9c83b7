package org.partyplan.shared;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param rows what is shown
 * @param page from 1
 * @param size rows a page
 * @param total how many there are in all
 */
public record Paged<T>(List<T> rows, int page, int size, long total) {

	/** 第 1—20 个，共 40 个. */
	public String words() {
		int first = (page() - 1) * size() + 1;
		return "第 " + first + "—" + (first + rows().size() - 1) + " 个，共 " + total() + " 个";
	}

	/** The page before, or null on the first. */
	public @Nullable Integer previous() {
		return (page() > 1) ? page() - 1 : null;
	}

	/** The page after, or null on the last. */
	public @Nullable Integer next() {
		return ((long) page() * size() < total()) ? page() + 1 : null;
	}

	/** How many rows to skip for a page number from 1. */
	public static int offset(int page, int size) {
		return Math.max(0, page - 1) * size;
	}

}
