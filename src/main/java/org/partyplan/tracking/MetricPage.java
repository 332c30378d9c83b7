package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Percent;

/**
 * One metric with its course, its branches and the very records.
 *
 * @param unit for which unit's subtree; null for the whole organisation
 * @param branches what each branch adds
 * @param records the newest first
 */
record MetricPage(MetricFilter filter, Valued valued, @Nullable UnitRef unit, List<UnitRef> units, List<Line> branches,
		Paged<MeasureQuery.RecordRow> records, LocalDate asOf, LocalDate today, boolean decides, boolean reports) {

	private static final ListExport<MeasureQuery.RecordRow> RECORDS = ListExport.of("metric.exported", "记录",
			SheetColumn.of("日期", 8, MeasureQuery.RecordRow::day),
			SheetColumn.of("单位", 14, MeasureQuery.RecordRow::unit),
			SheetColumn.of("记录", 30, MeasureQuery.RecordRow::label),
			SheetColumn.of("计入", 6, MeasureQuery.RecordRow::numerator),
			SheetColumn.of("分母", 6, MeasureQuery.RecordRow::denominator));

	/** A branch's part. */
	record Line(@Nullable UUID unit, String name, BigDecimal numerator, BigDecimal denominator, BigDecimal goal,
			int reached, int asked, int records, boolean ok) {

		public String share() {
			return Percent.of(this.numerator, this.denominator, this.goal);
		}

		public String upper() {
			return Figures.plain(this.numerator);
		}

		public String lower() {
			return Figures.plain(this.denominator);
		}

	}

	/**
	 * 党员参学率：97.5%，有风险. What only the whole can keep is told of the whole, and what the
	 * unit adds to it behind that.
	 */
	public String heading() {
		MetricValue judged = this.valued.charted();
		String own = this.valued.worth().words();
		boolean part = this.unit != null && judged != this.valued.worth();
		return this.valued.metric().name() + "：" + (part ? "全院 " : "") + judged.words() + "，" + judged.health().word()
				+ (part ? "；" + this.unit.name() + " " + own : "");
	}

	public @Nullable LocalDate ahead() {
		return this.filter.ahead(this.asOf);
	}

	/** How a branch stands by itself, where each has to reach the goal. */
	public @Nullable MetricValue standing(@Nullable UUID branch) {
		return this.valued.branches()
			.stream()
			.filter((one) -> one.id().equals(branch))
			.map(EachBranch.Branch::worth)
			.findFirst()
			.orElse(null);
	}

	/** What an export of its records holds; nothing is left out without a word. */
	ListExport<MeasureQuery.RecordRow> export() {
		return RECORDS.titled(this.valued.metric().name() + "的记录" + this.asOf)
			.noted(this.valued.counting().measure().definition())
			.where("单位", this.unit, UnitRef::name);
	}

	/** The list's address, ending so that a page number can follow. */
	public String address() {
		return "/metrics/" + this.valued.metric().id() + this.filter.tail();
	}

}
