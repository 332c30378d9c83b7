package org.partyplan.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.dashboard.Dashboard.Part;
import org.partyplan.dashboard.DashboardLists.Overdue;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Puts the leaders' page together: six statements. */
@Component
class Dashboards {

	private final DashboardPlans plans;

	private final DashboardSums sums;

	private final DashboardLists lists;

	private final Clock clock;

	Dashboards(DashboardPlans plans, DashboardSums sums, DashboardLists lists, Clock clock) {
		this.plans = plans;
		this.sums = sums;
		this.lists = lists;
		this.clock = clock;
	}

	/**
	 * The page for a plan on a day; empty where no plan was issued.
	 * @param wanted the plan, or null for the one in force
	 * @param day the day, or null for today; a later one is today
	 * @param me whose subtrees are shown
	 */
	Optional<Dashboard> find(@Nullable UUID wanted, @Nullable LocalDate day, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate asOf = (day == null || day.isAfter(today)) ? today : day;
		Set<UUID> scope = me.scope(Role.OVERSEERS);
		List<DashboardPlans.Row> all = this.plans.rows(scope);
		return Optional.ofNullable(DashboardPlans.choose(all, wanted, asOf))
			.map((plan) -> page(plan, all, scope, asOf, asOf.equals(today)));
	}

	private Dashboard page(DashboardPlans.Row plan, List<DashboardPlans.Row> all, Set<UUID> scope, LocalDate asOf,
			boolean today) {
		List<DashboardSums.Row> sums = this.sums.rows(plan, scope, asOf);
		Heat heat = Heat.of(plan.year(), asOf, sums);
		List<Overdue> overdue = this.lists.overdue(plan.id(), scope, asOf);
		List<DecisionNeeded> findings = DecisionNeeded.of(heat, overdue, this.lists.unsigned(plan.id(), scope, asOf));
		return new Dashboard(plan, all, asOf, today, parts(sums), heat, Months.of(plan.year(), asOf, sums), findings,
				overdue, this.lists.goals(plan.id(), asOf), this.lists.ahead(plan.id(), scope, asOf));
	}

	private static List<Part> parts(List<DashboardSums.Row> sums) {
		return sums.stream()
			.filter((sum) -> sum.kind().equals("SECTION") && sum.id() != null)
			.map(Dashboards::part)
			.toList();
	}

	private static Part part(DashboardSums.Row sum) {
		return new Part(java.util.Objects.requireNonNull(sum.id()), sum.no(), sum.name(), sum.counts());
	}

}
