package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.GoalScope;
import org.partyplan.measure.GoalWords;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.Cadence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a plan itself promises and waits for. */
@Component
class DashboardPlans {

	private static final String METRICS = """
			select m.id, m.name, m.comparator, m.target, m.upper_target, m.unit, m.cadence, m.scope, m.periods
			from plan_metric m join plan_section s on s.id = m.section_id
			where m.plan_id = :plan and (m.withdrawn_on is null or m.withdrawn_on > :asOf)
			order by s.position, m.position, m.id
			""";

	private static final String UNSIGNED = """
			select r.amendment_number, coalesce(m.effective_on, p.issued_on) as since,
			       string_agg(u.name, '、' order by u.position) as units, count(*) as number
			from plan_receipt r join plan_plan p on p.id = r.plan_id
			join organization_unit u on u.id = r.unit_id
			left join plan_amendment m on m.plan_id = p.id and m.number = r.amendment_number
			where p.id = :plan and %s and coalesce(m.effective_on, p.issued_on) < cast(:asOf as date) - 14
			  and (r.signed_at is null or cast(r.signed_at at time zone 'Asia/Shanghai' as date) > :asOf)
			group by r.amendment_number, coalesce(m.effective_on, p.issued_on) order by r.amendment_number
			""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	DashboardPlans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The plan's metrics. */
	List<Goal> goals(UUID plan, LocalDate asOf) {
		return this.jdbc.sql(METRICS).param("plan", plan).param("asOf", asOf).query(Goal.class).list();
	}

	/** Who has not signed for it. */
	List<Unsigned> unsigned(UUID plan, Collection<UUID> scope, LocalDate asOf) {
		return this.jdbc.sql(UNSIGNED)
			.param("plan", plan)
			.param("scope", scope)
			.param("asOf", asOf)
			.query(Unsigned.class)
			.list();
	}

	/** A metric and what it promises; what it is worth comes with the records. */
	record Goal(UUID id, String name, String comparator, String target, @Nullable String upperTarget, String unit,
			@Nullable Cadence cadence, @Nullable GoalScope scope, @Nullable String periods) {

		public String goal() {
			return GoalWords.whole(GoalWords.of(this.comparator, this.target, this.upperTarget, this.unit),
					this.cadence, Objects.requireNonNullElse(this.scope, GoalScope.WHOLE), GoalPeriods.of(this.periods),
					this.unit);
		}

	}

	/**
	 * Units that have not signed for the plan, or for one of its amendments, two weeks
	 * after.
	 */
	record Unsigned(int amendmentNumber, LocalDate since, String units, int number) {

		public String what() {
			return (this.amendmentNumber == 0) ? "计划" : "第 " + this.amendmentNumber + " 号调整";
		}

	}

}
