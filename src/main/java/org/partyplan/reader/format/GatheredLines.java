package org.partyplan.reader.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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
