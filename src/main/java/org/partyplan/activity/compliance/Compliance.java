package org.partyplan.activity.compliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.compliance.DrawRows.Draw;
import org.partyplan.shared.Days;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Tone;

/**
 * The page that holds a month's records against the regulation.
 *
 * @param page which branches are shown, from 1
 * @param cells every branch by every duty, branch after branch
 * @param draws the month's spot check and the quarter's observation, where they were
 * drawn
 * @param talks whether the user may see who has not been talked with
 * @param office whether the user draws and writes findings
 * @param keeps whether the user writes records
 */
record Compliance(YearMonth month, LocalDate today, int page, List<DutyCell> cells, List<Draw> draws, boolean office,
		boolean talks, boolean keeps) {

	/** Branches a page. */
	static final int SIZE = 60;

	/** The duties, for the head of the table. */
	public List<DutyCell> duties() {
		return this.cells.stream()
			.collect(Collectors.toMap(DutyCell::kind, (cell) -> cell, (first, later) -> first, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	/** The rows of the table, those that lack most first. */
	public Paged<Row> rows() {
		Map<UUID, List<DutyCell>> branches = this.cells.stream()
			.collect(Collectors.groupingBy(DutyCell::unitId, LinkedHashMap::new, Collectors.toList()));
		return Paged.part(branches.values()
			.stream()
			.map((cells) -> new Row(cells.get(0).unitId(), cells.get(0).unit(), cells))
			.sorted(Comparator.comparing((Row row) -> -row.lacking()))
			.toList(), this.page, SIZE);
	}

	/** The finding. */
	public String heading() {
		String when = Days.month(this.month);
		if (this.cells.isEmpty()) {
			return when + "没有要对照的支部";
		}
		long missing = this.cells.stream().filter(DutyCell::missing).count();
		long soon = this.cells.stream().filter(DutyCell::soon).count();
		return when + ((missing == 0) ? "不缺" : "缺 " + missing + " 次") + ((soon == 0) ? "" : "，" + soon + " 次快到期");
	}

	/** The draw for a purpose, or null. */
	public @Nullable Draw draw(String purpose) {
		return this.draws.stream().filter((draw) -> draw.purpose().name().equals(purpose)).findFirst().orElse(null);
	}

	/** A branch with its cells. */
	record Row(UUID id, String name, List<DutyCell> cells) {

		/** Asked for and neither missing nor due soon: 已开 5 项，还没到 3 项. */
		public String rest() {
			long done = this.cells.stream().filter((cell) -> cell.asked() && cell.done()).count();
			long later = this.cells.stream().filter((cell) -> cell.tone() == Tone.NONE).count();
			return "已开 " + done + " 项" + ((later == 0) ? "" : "，没到期 " + later + " 项");
		}

		public long lacking() {
			return this.cells.stream().filter((cell) -> cell.missing() || cell.soon()).count();
		}

	}

}
