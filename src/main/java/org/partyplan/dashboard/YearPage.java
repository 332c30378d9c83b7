package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentCounts.OfDay;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.execution.Tally;
import org.partyplan.plan.IssuedPlan;
import org.partyplan.shared.Days;
import org.partyplan.shared.Percent;
import org.partyplan.tracking.PlanMetrics;

/**
 * The page of the year: how far it is against where it should be on a day.
 *
 * @param facts what it is made of
 * @param plans to choose from
 * @param today the day it is looked at
 * @param branch whose year, where it is not the whole organisation's
 * @param parts the plan's sections with their sums
 * @param heat units by quarter
 * @param months the year's course
 * @param metrics the plan's, the worst first
 * @param decisions what the meeting may want to decide
 */
record YearPage(YearFacts facts, List<IssuedPlan> plans, LocalDate today, @Nullable UUID branch, List<Part> parts,
		Heat heat, List<Months.Month> months, List<PlanMetrics.Row> metrics, List<DecisionNeeded> decisions) {

	static YearPage of(YearFacts facts, List<IssuedPlan> plans, LocalDate today, @Nullable UUID branch,
			List<PlanMetrics.Row> metrics) {
		int year = facts.plan().year();
		Heat heat = Heat.of(year, facts.asOf(), facts.sums());
		return new YearPage(facts, plans, today, branch,
				facts.sums()
					.stream()
					.filter((sum) -> sum.kind().equals("SECTION") && sum.id() != null)
					.map(Part::of)
					.toList(),
				heat, Months.of(year, facts.asOf(), facts.sums()), metrics,
				DecisionNeeded.of(facts, heat, metrics, rows(facts, "owed")));
	}

	public IssuedPlan plan() {
		return this.facts.plan();
	}

	public LocalDate asOf() {
		return this.facts.asOf();
	}

	/** Looked at as of today. */
	public boolean current() {
		return asOf().equals(this.today);
	}

	public List<AssignmentRow> overdue() {
		return this.facts.overdue();
	}

	public List<OfDay> coming() {
		return this.facts.coming();
	}

	public OwnHand hand() {
		return this.facts.hand();
	}

	/** The sums over all sections. */
	public Counts sum() {
		return this.parts.stream().map(Part::counts).reduce(Counts.NONE, Counts::plus);
	}

	/** The same in the words every page uses. */
	public Tally tally() {
		Counts sum = sum();
		return new Tally(sum.due(), sum.done(), sum.reported(), sum.owed(), this.facts.besides().outside(),
				this.facts.besides().earlier());
	}

	/** The year in one sentence. */
	public String heading() {
		Counts sum = sum();
		String year = (plan().year() == this.today.getYear()) ? "今年" : plan().year() + "年";
		return year + "过了 " + Days.gone(plan().year(), asOf()) + "：该办的 " + sum.due() + " 项办了 " + sum.done() + " 项"
				+ (this.metrics.isEmpty() ? "" : "，" + metricWords());
	}

	/** What is owed and where, and what waits. */
	public String summary() {
		String owed = tally().owes() + ((sum().owed() == 0 || this.branch != null) ? "" : "；" + whose()) + "。";
		String waiting = part("待审 ", sum().reported(), " 项，") + part("等您本人办的 ", this.facts.hand().items().size(), " 件，")
				+ part("要定的 ", this.decisions.size(), " 件，");
		return owed + (waiting.isEmpty() ? "" : waiting.substring(0, waiting.length() - 1) + "。") + ended();
	}

	/** 15 个指标落空 1 个，有风险 3 个. */
	public String metricWords() {
		long lost = this.metrics.stream().filter(PlanMetrics.Row::lost).count();
		long risky = this.metrics.stream().filter((one) -> one.troubled() && !one.lost()).count();
		String trouble = (lost == 0 && risky == 0) ? "没有落空的" : part("落空 ", (int) lost, " 个")
				+ ((lost > 0 && risky > 0) ? "，" : "") + part("有风险 ", (int) risky, " 个");
		return this.metrics.size() + " 个指标" + trouble;
	}

	/** Those to look at; all where none is. */
	public List<PlanMetrics.Row> risks() {
		return this.metrics.stream().filter(PlanMetrics.Row::troubled).toList();
	}

	/** The others, in a fold. */
	public List<PlanMetrics.Row> rest() {
		return this.metrics.stream().filter((one) -> !one.troubled()).toList();
	}

	/** The days ahead, with what falls due on each. */
	public List<Day> days() {
		return coming().stream()
			.collect(Collectors.groupingBy(OfDay::dueOn, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((day) -> new Day(day.getKey(), day.getValue()))
			.toList();
	}

	/** The address of the rows behind a number. */
	public String rows(String state) {
		return rows(this.facts, state);
	}

	private static String rows(YearFacts facts, String state) {
		return "/assignments/list?plan=" + facts.plan().id() + "&asOf=" + facts.asOf() + "&state=" + state;
	}

	private String ended() {
		Counts sum = sum();
		return "全年 " + sum.total() + " 项办结了 " + Percent.of(sum.ended(), sum.total())
				+ ((sum.early() == 0) ? "。" : "，其中没到期先办的 " + sum.early() + " 项。");
	}

	private String whose() {
		List<Heat.Line> branches = this.heat.owing().stream().filter(Heat.Line::branch).toList();
		int theirs = branches.stream().mapToInt((line) -> line.sum().owed()).sum();
		int others = sum().owed() - theirs;
		String first = branches.isEmpty() ? "" : theirs + " 项在 " + branches.size() + " 个支部";
		return (others == 0) ? first : first + (first.isEmpty() ? "" : "，") + others + " 项在党委本级、科室和群团";
	}

	private static String part(String before, int many, String after) {
		return (many == 0) ? "" : before + many + after;
	}

	/** A day on which tasks fall due, those with most still to do first. */
	record Day(LocalDate on, List<OfDay> tasks) {

		private static final int MOST = 6;

		public List<OfDay> shown() {
			return this.tasks.stream()
				.sorted(Comparator.comparing((OfDay task) -> task.done() - task.units()))
				.limit(MOST)
				.toList();
		}

		public int more() {
			return Math.max(0, this.tasks.size() - MOST);
		}

	}

	/** A section of the plan with its sums. */
	record Part(UUID id, String no, String title, Counts counts) {

		static Part of(DashboardSums.Row sum) {
			return new Part(Objects.requireNonNull(sum.id()), sum.no(), sum.name(), sum.counts());
		}

		/** 一、政治引领. */
		public String name() {
			return (this.no.matches(".*[、.．]$") ? this.no : this.no + "、") + this.title;
		}

	}

}
