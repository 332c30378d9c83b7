package org.partyplan.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.dashboard.DashboardPlans.Goal;
import org.partyplan.execution.AssignmentCounts;
import org.partyplan.execution.AssignmentCounts.OfDay;
import org.partyplan.execution.AssignmentLists;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Percent;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Puts the leaders' page together: six statements. */
@Component
class Dashboard {

	private static final int AHEAD = 42;

	private final DashboardPlans plans;

	private final DashboardSums sums;

	private final AssignmentLists assignments;

	private final AssignmentCounts counts;

	private final Clock clock;

	Dashboard(DashboardPlans plans, DashboardSums sums, AssignmentLists assignments, AssignmentCounts counts,
			Clock clock) {
		this.plans = plans;
		this.sums = sums;
		this.assignments = assignments;
		this.counts = counts;
		this.clock = clock;
	}

	/**
	 * The page for a plan on a day; empty where no plan was issued.
	 * @param wanted the plan, or null for the one in force
	 * @param day the day, or null for today; a later one is today
	 * @param me whose subtrees are shown
	 */
	Optional<Page> find(@Nullable UUID wanted, @Nullable LocalDate day, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate asOf = (day == null || day.isAfter(today)) ? today : day;
		Set<UUID> scope = me.scope(me.is(Role.OVERSEERS) ? Role.OVERSEERS : Set.of(Role.SECRETARY));
		List<DashboardPlans.Row> all = this.plans.rows(scope);
		return Optional.ofNullable(DashboardPlans.choose(all, wanted, asOf))
			.map((plan) -> page(plan, all, scope, asOf, asOf.equals(today)));
	}

	private Page page(DashboardPlans.Row plan, List<DashboardPlans.Row> all, Set<UUID> scope, LocalDate asOf,
			boolean today) {
		List<DashboardSums.Row> sums = this.sums.rows(plan, scope, asOf);
		Heat heat = Heat.of(plan.year(), asOf, sums);
		List<AssignmentRow> overdue = this.assignments.overdue(plan.id(), scope, asOf);
		List<DecisionNeeded> findings = DecisionNeeded.of(heat, overdue, this.plans.unsigned(plan.id(), scope, asOf));
		return new Page(plan, all, asOf, today, parts(sums), heat, Months.of(plan.year(), asOf, sums), findings,
				overdue, this.plans.goals(plan.id(), asOf),
				this.counts.ahead(plan.id(), scope, asOf, asOf.plusDays(AHEAD)));
	}

	private static List<Part> parts(List<DashboardSums.Row> sums) {
		return sums.stream()
			.filter((sum) -> sum.kind().equals("SECTION") && sum.id() != null)
			.map(Dashboard::part)
			.toList();
	}

	private static Part part(DashboardSums.Row sum) {
		return new Part(Objects.requireNonNull(sum.id()), sum.no(), sum.name(), sum.counts());
	}

	/**
	 * The leaders' page: how far the year is against where it should be on a day.
	 *
	 * @param plan whose year
	 * @param plans to choose from
	 * @param asOf the day
	 * @param today whether that is today
	 * @param parts the plan's sections with their sums
	 * @param heat units by quarter
	 * @param months the year's course
	 * @param findings what the meeting may want to decide
	 * @param overdue the ten that have been owed longest
	 * @param goals the plan's metrics
	 * @param coming what falls due in the next six weeks
	 */
	record Page(DashboardPlans.Row plan, List<DashboardPlans.Row> plans, LocalDate asOf, boolean today,
			List<Part> parts, Heat heat, List<Months.Month> months, List<DecisionNeeded> findings,
			List<AssignmentRow> overdue, List<Goal> goals, List<OfDay> coming) {

		/** The sums over all sections. */
		public Counts sum() {
			return this.parts.stream().map(Part::counts).reduce(Counts.NONE, Counts::plus);
		}

		/** The finding. */
		public String heading() {
			Counts sum = sum();
			return "全年任务到" + (this.today ? "今天" : "这天") + "该办结 " + sum.due() + " 项，实际 " + sum.done() + " 项，"
					+ ((sum.reported() > 0) ? "待审 " + sum.reported() + " 项，" : "")
					+ ((sum.owed() == 0) ? "不欠" : "欠 " + sum.owed() + " 项");
		}

		/** The figures behind it in words. */
		public String summary() {
			Counts sum = sum();
			String pace = "一年过了 " + Days.gone(this.plan.year(), this.asOf) + "，全年 " + sum.total() + " 项办结了 "
					+ Percent.of(sum.ended(), sum.total())
					+ ((sum.early() == 0) ? "。" : "，其中没到期先办的 " + sum.early() + " 项。");
			return (sum.owed() == 0) ? pace : pace + "欠的 " + sum.owed() + " 项里，" + whose() + "。"
					+ ((sum.owed() > sum.late()) ? (sum.owed() - sum.late()) + " 项还在宽限期内。" : "");
		}

		/** The days ahead, with what falls due on each. */
		public List<Day> days() {
			return this.coming.stream()
				.collect(Collectors.groupingBy(OfDay::dueOn, LinkedHashMap::new, Collectors.toList()))
				.entrySet()
				.stream()
				.map((day) -> new Day(day.getKey(), day.getValue()))
				.toList();
		}

		/** The address of the rows behind a number. */
		public String rows(String state) {
			return "/assignments/list?plan=" + this.plan.id() + "&asOf=" + this.asOf + "&state=" + state;
		}

		private String whose() {
			int branches = (int) this.heat.owing().stream().filter(Heat.Line::branch).count();
			int ofBranches = this.heat.owing()
				.stream()
				.filter(Heat.Line::branch)
				.mapToInt((line) -> line.sum().owed())
				.sum();
			int others = sum().owed() - ofBranches;
			String first = (branches == 0) ? "" : ofBranches + " 项在 " + branches + " 个支部";
			return (others == 0) ? first : first + (first.isEmpty() ? "" : "，") + others + " 项在党委本级、科室和群团";
		}

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

		/** 一、政治引领. */
		public String name() {
			return (this.no.matches(".*[、.．]$") ? this.no : this.no + "、") + this.title;
		}

	}

}
