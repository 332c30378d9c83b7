package org.partyplan.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/** Rows collected table by table and written in batches, in the order of first use. */
final class TrialRows {

	private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

	/**
	 * Adds a row.
	 * @param target the table with its columns, such as {@code t (a, b)}
	 * @param values one for each column
	 */
	void add(String target, @Nullable Object... values) {
		this.rows.computeIfAbsent(target, (key) -> new ArrayList<>()).add(values);
	}

	void write(JdbcTemplate jdbc) {
		this.rows.forEach((target, batch) -> jdbc.batchUpdate(insert(target, batch.get(0).length), batch));
		this.rows.clear();
	}

	private static String insert(String target, int columns) {
		return "insert into " + target + " values (" + "?, ".repeat(columns - 1) + "?)";
	}

}
