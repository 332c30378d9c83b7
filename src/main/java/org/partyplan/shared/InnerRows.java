package org.partyplan.shared;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Rows that a select reads within a row, as one text: fields and rows are parted by signs
 * that are taken out of the fields, so that no name that somebody typed parts them.
 */
public final class InnerRows {

	private static final String FIELD = "\u001F";

	private static final String ROW = "\u001E";

	private InnerRows() {
	}

	/**
	 * The aggregate, in SQL; it is null where there are no rows.
	 * @param order what they are ordered by
	 * @param fields of each row; nothing is an empty text
	 */
	public static String sql(String order, String... fields) {
		return Arrays.stream(fields)
			.map("translate(coalesce(cast(%s as text), ''), chr(30) || chr(31), '')"::formatted)
			.collect(Collectors.joining(", ", "string_agg(concat_ws(chr(31), ", "), chr(30) order by " + order + ")"));
	}

	/** Read back: each row with its fields, as many as were asked for. */
	public static List<List<String>> of(@Nullable String text) {
		return (text == null) ? List.of()
				: Arrays.stream(text.split(ROW, -1)).map((row) -> List.of(row.split(FIELD, -1))).toList();
	}

}
