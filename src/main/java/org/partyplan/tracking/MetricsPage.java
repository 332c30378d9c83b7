package org.partyplan.tracking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.IssuedPlan;
import org.partyplan.shared.Days;

/**
 * The list of a plan's metrics on a day.
 *
 * @param plan whose; null where none was issued
 * @param plans to choose from
 * @param unit for which unit's subtree; null for the whole organisation
 * @param units to choose from
 * @param all the plan's metrics in its order
 */
record MetricsPage(MetricFilter filter, @Nullable IssuedPlan plan, List<IssuedPlan> plans, @Nullable UnitRef unit,
		List<UnitRef> units, List<Valued> all, LocalDate asOf, boolean today) {

	private static final ListExport<Valued> EXPORT = ListExport.of("metric.exported", "指标",
			SheetColumn.merged("部分", 12, (one) -> one.metric().section()),
			SheetColumn.of("要点", 5, (one) -> one.metric().place()),
			SheetColumn.of("指标", 10, (one) -> one.metric().name()),
			SheetColumn.of("原句", 18, (one) -> one.metric().quote()),
			SheetColumn.of("目标", 9, (one) -> one.metric().goal().whole()),
			SheetColumn.of("现在", 6, (one) -> one.worth().figure()),
			SheetColumn.of("怎么来的", 14, (one) -> one.worth().fraction()),
			SheetColumn.of("情况", 6, (one) -> one.worth().health().word()),
			SheetColumn.of("还差什么", 18, (one) -> one.worth().outlook()),
			SheetColumn.of("怎么算", 24, (one) -> one.counting().measure().definition()));

	/** Those shown, the troubled first unless the plan's order is wanted. */
	public List<Valued> shown() {
		List<Valued> shown = this.all.stream()
			.filter((one) -> this.filter.section() == null || this.filter.section().equals(one.metric().sectionId()))
			.toList();
		return this.filter.inOrder() ? shown
				: shown.stream().sorted(Comparator.comparing((Valued one) -> one.worth().health())).toList();
	}

	public @Nullable LocalDate ahead() {
		return this.filter.ahead(this.asOf);
	}

	/** What an export of it holds. */
	ListExport<Valued> export() {
		String unit = (this.unit == null) ? "" : this.unit.name();
		return EXPORT.titled("指标" + unit + this.asOf)
			.noted("截至 " + Days.full(this.asOf))
			.where("计划", this.plan, IssuedPlan::title)
			.where("单位", unit)
			.where("部分", this.filter.section(), (section) -> "选定的一部分");
	}

	/** Those that say something of a branch: shares first, nothing without a figure. */
	public List<Valued> telling() {
		return this.all.stream()
			.filter((one) -> one.worth().value() != null && one.worth().value().signum() > 0 && !one.reported())
			.sorted(Comparator.comparing((Valued one) -> !one.share()))
			.toList();
	}

	/** 15 个指标：11 个正常，3 个有风险，1 个已落空. */
	public String heading() {
		if (this.all.isEmpty()) {
			return (this.unit == null) ? "这份计划没有指标" : this.unit.name() + "还没有算进指标的记录";
		}
		long fine = this.all.stream()
			.filter((one) -> one.worth().health() == MetricHealth.FINE || one.worth().health() == MetricHealth.MET)
			.count();
		return (this.unit == null ? "" : this.unit.name() + "有关的 ") + this.all.size() + " 个指标：" + fine + " 个正常"
				+ part(MetricHealth.RISK, "有风险") + part(MetricHealth.OVER, "超出") + part(MetricHealth.LOST, "已落空")
				+ part(MetricHealth.NONE, "还没有数");
	}

	public String yearGone() {
		return Days.gone((this.plan == null) ? this.asOf.getYear() : this.plan.year(), this.asOf);
	}

	/** The parts of the plan that have metrics. */
	public List<MetricRow> sections() {
		return this.all.stream()
			.map(Valued::metric)
			.collect(java.util.stream.Collectors.toMap(MetricRow::sectionId, (one) -> one, (first, later) -> first,
					java.util.LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	private String part(MetricHealth health, String word) {
		long count = this.all.stream().filter((one) -> one.worth().health() == health).count();
		return (count == 0) ? "" : "，" + count + " 个" + word;
	}

}
