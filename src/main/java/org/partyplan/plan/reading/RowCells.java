package org.partyplan.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table's row while it is being read. */
final class RowCells {

	private final List<List<Line>> cells = new ArrayList<>();

	void cell() {
		this.cells.add(new ArrayList<>());
	}

	void add(List<Line> lines) {
		if (this.cells.isEmpty()) {
			cell();
		}
		lines.stream().filter((line) -> !line.source().isBlank()).forEach(this.cells.get(this.cells.size() - 1)::add);
	}

	/**
	 * One line where every cell holds one; a table that only lays out a page gives back
	 * its paragraphs.
	 */
	List<Line> lines() {
		boolean short_ = this.cells.stream().allMatch((cell) -> cell.size() <= 1);
		List<Line> all = this.cells.stream().flatMap(List::stream).toList();
		return (short_ && all.size() > 1) ? List.of(joined(all)) : all;
	}

	private static Line joined(List<Line> cells) {
		String row = cells.stream().map((line) -> line.source().strip()).collect(Collectors.joining(" | ", "", "\n"));
		return new Line(row, cells.get(0).outline());
	}

}
