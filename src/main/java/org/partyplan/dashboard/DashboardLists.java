package org.partyplan.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.States;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.Cadence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The leaders' page's short lists, a statement each. */
@Component
class DashboardLists {

	static final int AHEAD = 42;

	private static final String OVERDUE = """
			select a.id, a.title, a.task_id, case u.kind when 'COMMITTEE' then u.short_name else u.name end as unit, a.period_label, a.due_on, cast(:asOf as date) as as_of
			from execution_assignment a
			join plan_task t on t.id = a.task_id and t.plan_id = :plan
			join organization_unit u on u.id = a.unit_id
			where %s and %s order by a.due_on, a.title, u.name, a.id limit 10
			"""
		.formatted(Organizations.WITHIN, States.OWED);

	private static final String AHEAD_ROWS = """
			select a.due_on, a.task_id, max(t.title) as title, count(*) as units,
			       count(*) filter (where not %1$s) as done
			from execution_assignment a
			join plan_task t on t.id = a.task_id and t.plan_id = :plan
			join organization_unit u on u.id = a.unit_id
			where %2$s and a.due_on >= :asOf and a.due_on <= :until and not %3$s
			group by a.due_on, a.task_id, t.position order by a.due_on, t.position, a.task_id limit 60
			""".formatted(States.UPCOMING, Organizations.WITHIN, States.GONE);

	private static final String METRICS = """
			select m.id, m.name, m.comparator, m.target, m.upper_target, m.unit, m.cadence
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

	DashboardLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Overdue> overdue(UUID plan, Collection<UUID> scope, LocalDate asOf) {
		return ask(OVERDUE, plan, scope, asOf).query(Overdue.class).list();
	}

	List<Ahead> ahead(UUID plan, Collection<UUID> scope, LocalDate asOf) {
		return ask(AHEAD_ROWS, plan, scope, asOf).param("until", asOf.plusDays(AHEAD)).query(Ahead.class).list();
	}

	List<Goal> goals(UUID plan, LocalDate asOf) {
		return this.jdbc.sql(METRICS).param("plan", plan).param("asOf", asOf).query(Goal.class).list();
	}

	List<Unsigned> unsigned(UUID plan, Collection<UUID> scope, LocalDate asOf) {
		return ask(UNSIGNED, plan, scope, asOf).query(Unsigned.class).list();
	}

	private JdbcClient.StatementSpec ask(String sql, UUID plan, Collection<UUID> scope, LocalDate asOf) {
		return this.jdbc.sql(sql).param("plan", plan).param("scope", scope).param("asOf", asOf);
	}

	/** Something owed. */
	record Overdue(UUID id, String title, UUID taskId, String unit, String periodLabel, LocalDate dueOn,
			LocalDate asOf) {

		public long days() {
			return ChronoUnit.DAYS.between(this.dueOn, this.asOf);
		}

	}

	/**
	 * A task that falls due on a day, with how many units have it and how many are
	 * through.
	 */
	record Ahead(LocalDate dueOn, UUID taskId, String title, int units, int done) {

		/** 主题党日 9/12. */
		public String words() {
			return (this.units == 1) ? this.title + ((this.done == 1) ? "（已办）" : "")
					: this.title + " " + this.done + "/" + this.units;
		}

	}

	/** A metric and what it promises; what it is worth comes with the records. */
	record Goal(UUID id, String name, String comparator, String target, @Nullable String upperTarget, String unit,
			@Nullable Cadence cadence) {

		public String goal() {
			String sign = this.comparator.equals(">=") ? "≥ " : this.comparator.equals("<=") ? "≤ " : "";
			String figure = (this.upperTarget == null) ? sign + this.target : this.target + "—" + this.upperTarget;
			String often = (this.cadence == null || this.cadence == Cadence.YEAR) ? "" : this.cadence.label() + " ";
			return often + figure + (this.unit.startsWith("%") ? this.unit : " " + this.unit);
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
