package org.partyplan.reader.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Line;

/** The lines of a document while it is read; those within tables come row by row. */
final class GatheredLines {

	private final Deque<TableRow> rows = new ArrayDeque<>();

	private final List<Line> lines = new ArrayList<>();

	private long length;

	void add(List<Line> found) {
		TableRow row = this.rows.peek();
		if (row != null) {
			row.add(found);
		}
		else {
			this.length += found.stream().mapToInt((line) -> line.source().length()).sum();
			this.lines.addAll(found);
		}
	}

	void openRow() {
		this.rows.push(new TableRow());
	}

	void cell() {
		if (!this.rows.isEmpty()) {
			this.rows.peek().cell();
		}
	}

	/** The cell goes over so many columns. */
	void span(@Nullable String columns) {
		if (!this.rows.isEmpty() && columns != null && columns.matches("[2-9]|[1-4]\\d")) {
			this.rows.peek().span(Integer.parseInt(columns));
		}
	}

	void closeRow() {
		if (!this.rows.isEmpty()) {
			add(this.rows.pop().lines());
		}
	}

	/** How many rows stand within each other here. */
	int depth() {
		return this.rows.size();
	}

	/** How much text there is outside the rows that are still open. */
	long length() {
		return this.length;
	}

	List<Line> lines() {
		return this.lines;
	}

}
