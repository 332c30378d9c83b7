package org.partyplan.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.AdmissionMatters;
import org.partyplan.execution.AssignmentCounts;
import org.partyplan.execution.AssignmentCounts.OfDay;
import org.partyplan.execution.AssignmentLists;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.organization.TermEnd;
import org.partyplan.plan.IssuedPlan;
import org.partyplan.plan.IssuedPlans;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;
import org.partyplan.shared.Together;
import org.partyplan.tracking.PlanMetrics;

import org.springframework.stereotype.Component;

/** Reads the page of the year: at most six statements. */
@Component
class Dashboard {

	private static final int AHEAD = 42;

	/** The person whom the reader's account belongs to. */
	private static final String ME = "(select x.person_id from account_user x where x.id = :account)";

	private final IssuedPlans plans;

	private final Together together;

	private final PlanMetrics metrics;

	private final Clock clock;

	Dashboard(IssuedPlans plans, Together together, PlanMetrics metrics, Clock clock) {
		this.plans = plans;
		this.together = together;
		this.metrics = metrics;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * The page for a plan on a day; empty where no plan was issued.
	 * @param wanted the plan, or null for the one in force
	 * @param day the day, or null for today; a later one is today
	 * @param me whose subtrees are shown
	 */
	Optional<YearPage> find(@Nullable UUID wanted, @Nullable LocalDate day, CurrentUser me) {
		LocalDate today = today();
		LocalDate asOf = (day == null || day.isAfter(today)) ? today : day;
		Set<UUID> scope = me.scope(me.is(Role.OVERSEERS) ? Role.OVERSEERS : Set.of(Role.SECRETARY));
		List<IssuedPlan> all = this.plans.seen(scope);
		return Optional.ofNullable(IssuedPlan.choose(wanted, asOf, all))
			.map((plan) -> YearPage.of(facts(plan, scope, asOf, me), all, today, branch(me),
					this.metrics.of(plan.id(), branch(me), asOf)));
	}

	/** Whose year it is where it is not the whole organisation's. */
	private static @Nullable UUID branch(CurrentUser me) {
		return me.is(Role.OVERSEERS) ? null : me.units(Role.SECRETARY).stream().sorted().findFirst().orElse(null);
	}

	private YearFacts facts(IssuedPlan plan, Collection<UUID> scope, LocalDate asOf, CurrentUser me) {
		Map<String, String> selects = new HashMap<>(AdmissionMatters.selects(ME));
		selects.putAll(Map.of("sums", DashboardSums.ROWS, "besides", DashboardSums.BESIDES, "overdue",
				AssignmentLists.OVERDUE, "coming", AssignmentCounts.AHEAD, "unsigned", DashboardPlans.UNSIGNED, "terms",
				TermEnd.SELECT, "signing", OwnHand.UNSIGNED, "mine", AssignmentLists.of(ME)));
		Together.Answers answers = this.together.ask(selects, parameters(plan, scope, asOf, me));
		boolean today = asOf.equals(today());
		boolean admits = today && me.is(Role.ADMITTERS);
		return new YearFacts(plan, asOf, answers.of("sums", DashboardSums.Row.class),
				answers.of("besides", DashboardSums.Besides.class).get(0), answers.of("overdue", AssignmentRow.class),
				answers.of("coming", OfDay.class), answers.of("unsigned", DashboardPlans.Unsigned.class),
				answers.of("terms", TermEnd.class).stream().filter((term) -> term.left(asOf) < 0).toList(),
				admits ? AdmissionMatters.late(answers, asOf) : List.of(), today
						? OwnHand.of(answers.of("signing", OwnHand.Unsigned.class),
								AdmissionMatters.pairs(answers, asOf), answers.of("mine", AssignmentRow.class), asOf)
						: OwnHand.NONE);
	}

	private static Map<String, Object> parameters(IssuedPlan plan, Collection<UUID> scope, LocalDate asOf,
			CurrentUser me) {
		return Map.of("plan", plan.id(), "scope", scope, "asOf", asOf, "until", asOf.plusDays(AHEAD), "first",
				LocalDate.of(plan.year(), 1, 1), "last", LocalDate.of(plan.year(), 12, 31), "leader",
				me.scope(Role.LEADER), "account", me.id());
	}

}
