package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partyplan.admission.AdmissionMatters;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.organization.TermEnd;
import org.partyplan.shared.Days;
import org.partyplan.tracking.PlanMetrics;

/**
 * Something the meeting may want to decide; the program only lists it.
 *
 * @param title what it is
 * @param facts what is so, in a few words each
 * @param link the words of the link
 * @param address what it leads to
 */
record DecisionNeeded(String title, List<Fact> facts, String link, String address) {

	private static final int LONG = 30;

	/** Fewer than these owed are the office's matter, not the meeting's. */
	private static final int ENOUGH = 3;

	/** So many of a kind: the others stand further down. */
	private static final int MOST = 2;

	/** What follows from the figures of a day. */
	static List<DecisionNeeded> of(YearFacts facts, Heat heat, List<PlanMetrics.Row> metrics, String rows) {
		List<DecisionNeeded> all = new ArrayList<>();
		metrics.stream().filter(PlanMetrics.Row::lost).map(DecisionNeeded::metric).forEach(all::add);
		facts.terms().stream().limit(MOST).map((term) -> term(term, facts.asOf())).forEach(all::add);
		facts.late().stream().limit(MOST).map(DecisionNeeded::late).forEach(all::add);
		heat.owing()
			.stream()
			.filter((line) -> line.owedTwice() && line.sum().owed() >= ENOUGH)
			.limit(MOST)
			.map((line) -> twice(line, rows))
			.forEach(all::add);
		metrics.stream()
			.filter((metric) -> metric.troubled() && !metric.lost())
			.limit(MOST)
			.map(DecisionNeeded::metric)
			.forEach(all::add);
		facts.overdue()
			.stream()
			.filter((row) -> row.standing().daysOver() > LONG)
			.filter((row) -> all.stream().noneMatch((one) -> one.title().contains(row.place())))
			.limit(1)
			.map(DecisionNeeded::overdue)
			.forEach(all::add);
		if (!facts.unsigned().isEmpty()) {
			all.add(unsigned(facts.unsigned(), facts.plan().id()));
		}
		return all;
	}

	private static DecisionNeeded metric(PlanMetrics.Row metric) {
		return new DecisionNeeded(
				"指标" + metric.word() + "：" + metric.name(), List.of(new Fact("目标", metric.goal()),
						new Fact("现在", metric.now()), new Fact("差距", metric.gap()), new Fact("原因", metric.cause())),
				"看记录", "/metrics/" + metric.id());
	}

	private static DecisionNeeded term(TermEnd term, LocalDate asOf) {
		return new DecisionNeeded("届满没换：" + term.name(),
				List.of(new Fact("期限", Days.full(term.ends()) + "届满"), new Fact("现在", "过期 " + -term.left(asOf) + " 天"),
						new Fact("差距", term.extended() ? "延期已经批过一次" : "没有延期批复"), new Fact("原因", "换届没有登记")),
				"看届期", "/organizations/" + term.id());
	}

	private static DecisionNeeded late(AdmissionMatters.Late late) {
		return new DecisionNeeded("发展党员卡住：" + late.people() + " 人“" + late.step() + "”逾期",
				List.of(new Fact("期限", (late.limit() == null) ? "—" : late.limit() + "内"),
						new Fact("现在", "最久过期 " + late.days() + " 天"), new Fact("差距", "在 " + late.branches() + " 个支部"),
						new Fact("原因", late.superior() ? "这一步由上级党委办" : "支部没有记下这一步")),
				"看是谁", "/admissions?state=LATE");
	}

	private static DecisionNeeded twice(Heat.Line line, String rows) {
		int owed = line.sum().owed();
		List<Fact> facts = new ArrayList<>(line.debts());
		facts.add(new Fact("合计", "欠 " + owed + " 项"));
		return new DecisionNeeded("连续两季欠账：" + line.name() + " " + owed + " 项", facts, "看这 " + owed + " 项",
				rows + "&unit=" + line.key());
	}

	private static DecisionNeeded overdue(AssignmentRow row) {
		return new DecisionNeeded("久拖不办：" + row.place() + "“" + row.title() + "”",
				List.of(new Fact("期限", Days.full(row.dueOn())),
						new Fact("现在", "过期 " + row.standing().daysOver() + " 天"),
						new Fact("差距", row.periodLabel() + "的没有办"),
						new Fact("原因", (row.remark() == null) ? "单位没有说明" : row.remark())),
				"看这一项", "/assignments/" + row.id());
	}

	private static DecisionNeeded unsigned(List<DashboardPlans.Unsigned> rows, UUID plan) {
		List<Fact> facts = new ArrayList<>(List.of(new Fact("期限", "两周内")));
		rows.forEach((row) -> facts.add(new Fact(row.what(), row.number() + " 个支部：" + row.units())));
		return new DecisionNeeded(
				"没有签收：" + rows.stream().map(DashboardPlans.Unsigned::what).collect(Collectors.joining("、")),
				facts.subList(0, Math.min(facts.size(), 4)), "看签收情况", "/plans/" + plan);
	}

	/** A word and what is so. */
	record Fact(String word, String words) {
	}

}
