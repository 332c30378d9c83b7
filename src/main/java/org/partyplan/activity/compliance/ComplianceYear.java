package org.partyplan.activity.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.shared.Days;
import org.partyplan.shared.Paged;

/**
 * A year's records held against the regulation: every branch by every duty, and who lacks
 * what.
 *
 * @param cells every branch by every duty by every period, branch after branch
 * @param keeps whether the user writes records
 * @param page which branches are shown, from 1
 */
record ComplianceYear(int year, LocalDate today, List<DutyCell> cells, boolean keeps, int page) {

	/** The finding. */
	public String heading() {
		long missing = missing().size();
		long branches = missing().stream().map(DutyCell::unitId).distinct().count();
		return this.year + "年，"
				+ (this.cells.isEmpty() ? "没有要对照的支部" : (missing == 0) ? "到今天不缺" : branches + " 个支部缺 " + missing + " 次");
	}

	/** Who lacks what, branch after branch. */
	public List<DutyCell> missing() {
		return this.cells.stream().filter(DutyCell::missing).toList();
	}

	/** The duties, for the head of the table. */
	public List<DutyCell> duties() {
		return List.copyOf(this.cells.stream()
			.collect(Collectors.toMap(DutyCell::kind, (cell) -> cell, (first, later) -> first, LinkedHashMap::new))
			.values());
	}

	public List<Row> rows() {
		Map<UUID, List<DutyCell>> branches = this.cells.stream()
			.collect(Collectors.groupingBy(DutyCell::unitId, LinkedHashMap::new, Collectors.toList()));
		return branches.entrySet()
			.stream()
			.map((one) -> new Row(one.getKey(), one.getValue().get(0).unit(), one.getValue()))
			.toList();
	}

	/** The branches that are shown. */
	public Paged<Row> shown() {
		return Paged.part(rows(), this.page, Compliance.SIZE);
	}

	/** What branches that are shown lack. */
	public List<DutyCell> lacking(Paged<Row> shown) {
		return shown.rows().stream().flatMap((row) -> row.periods().stream()).filter(DutyCell::missing).toList();
	}

	/** The same as a sheet. */
	ListExport<Row> export() {
		List<SheetColumn<Row>> columns = new ArrayList<>(List.of(SheetColumn.of("支部", 12, Row::name)));
		duties().forEach((duty) -> columns.add(SheetColumn.of(duty.name(), 6, (row) -> row.words(duty.kind()))));
		columns.add(SheetColumn.of("缺什么", 40, Row::lacks));
		return ListExport.of("activity.complianceExported", this.year + "年对照规定", columns)
			.on(this.today)
			.noted("到 " + Days.full(this.today) + "，" + heading() + "。每格：开过的期数 / 已到期的期数。");
	}

	/**
	 * A branch with its year.
	 *
	 * @param periods its duties in all periods
	 */
	record Row(UUID id, String name, List<DutyCell> periods) {

		/** 10/11; nothing where it is not asked for or nothing is due yet. */
		public @Nullable String words(String kind) {
			List<DutyCell> due = of(kind);
			return due.isEmpty() ? null : due.stream().filter(DutyCell::done).count() + "/" + due.size();
		}

		public boolean lacking(String kind) {
			return of(kind).stream().anyMatch(DutyCell::missing);
		}

		/** 党小组会：3月、8月；主题党日：5月. */
		public String lacks() {
			Map<String, String> lacking = this.periods.stream()
				.filter(DutyCell::missing)
				.collect(Collectors.groupingBy(DutyCell::name, LinkedHashMap::new,
						Collectors.mapping(DutyCell::span, Collectors.joining("、"))));
			return lacking.entrySet()
				.stream()
				.map((one) -> one.getKey() + "：" + one.getValue())
				.collect(Collectors.joining("；"));
		}

		/** Those that are over, or done before. */
		private List<DutyCell> of(String kind) {
			return this.periods.stream()
				.filter((cell) -> cell.kind().equals(kind) && cell.asked() && (cell.done() || cell.missing()))
				.toList();
		}

	}

}
