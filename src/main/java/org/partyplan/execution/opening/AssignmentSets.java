package org.partyplan.execution.opening;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.ExecutionSettings;
import org.partyplan.execution.model.StepSql;
import org.partyplan.execution.opening.DueTasksSql.TaskRow;
import org.partyplan.plan.PlanWithdrawn;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The assignments of a plan's tasks, in sets: a plan for 600 branches takes as many
 * statements as one for 12. See docs/adr/0003. What was reported or done stays as it was.
 */
@Component
class AssignmentSets {

	/** What fell due before it is opened is due at its period's end. */
	private static final String OPEN = DueTasksSql.WITH
			+ """
					, taken as (
					  insert into execution_assignment (id, source_kind, source_id, source_words, unit_id, person_id, title, period_start, period_end,
					    period_label, due_on, grace_until, evidence, amount_label, status, version)
					  select gen_random_uuid(), 'task', t.id, p.title, r.unit_id, r.person_id, t.title, d."start", d."end", d.label, w.due_on,
					    w.due_on + cast(:grace as int), t.evidence, t.amount_label, 'OPEN', 0
					  from due d join responsible r on r.task_id = d."taskId" join plan_task t on t.id = d."taskId"
					  join plan_plan p on p.id = t.plan_id
					  cross join lateral (select case when d."dueOn" < greatest(d.floor, r.since) then d."end"
					    else d."dueOn" end as due_on) w
					  where d."lastDay" >= greatest(d.floor, r.since) and (r.until is null or r.until > :day)
					    and (not :newcomers or not exists (select 1 from execution_assignment e where e.source_id = t.id
					      and e.unit_id = r.unit_id and e.person_id is not distinct from r.person_id))
					  on conflict do nothing
					  returning id
					)
					"""
			+ StepSql.bySystem(AssignmentStepKind.OPENED);

	private static final String RESUME = DueTasksSql.WITH + """
			, taken as (
			  update execution_assignment a set status = 'OPEN', closed_on = null, version = a.version + 1
			  from due d join responsible r on r.task_id = d."taskId"
			  where a.source_id = d."taskId" and a.period_start = d."start" and a.period_end = d."end"
			    and a.unit_id = r.unit_id and a.person_id is not distinct from r.person_id
			    and a.status = 'WITHDRAWN' and d."lastDay" >= greatest(d.floor, r.since)
			    and (r.until is null or r.until > :day)
			  returning a.id
			)
			""" + StepSql.bySystem(AssignmentStepKind.REOPENED);

	private static final String WITHDRAW = DueTasksSql.WITH + """
			, taken as (
			  update execution_assignment a set status = 'WITHDRAWN', closed_on = :day, version = a.version + 1
			  where a.source_id in (:tasks) and a.status in ('OPEN', 'RETURNED')
			    and not exists (select 1 from due d join responsible r on r.task_id = d."taskId"
			      where d."taskId" = a.source_id and d."start" = a.period_start and d."end" = a.period_end
			        and r.unit_id = a.unit_id and r.person_id is not distinct from a.person_id
			        and (r.until is null or a.due_on < r.until))
			  returning a.id
			)
			""" + StepSql.bySystem(AssignmentStepKind.WITHDRAWN);

	/** A period that is over, and a day already past, keep their terms. */
	private static final String FOLLOW = DueTasksSql.WITH + """
			, taken as (
			  update execution_assignment a set title = t.title, evidence = t.evidence, amount_label = t.amount_label,
			    due_on = case when d."dueOn" >= :day then d."dueOn" else a.due_on end,
			    grace_until = case when d."dueOn" >= :day then d."dueOn" + cast(:grace as int) else a.grace_until end,
			    version = a.version + 1
			  from due d join plan_task t on t.id = d."taskId"
			  where a.source_id = d."taskId" and a.period_start = d."start" and a.period_end = d."end"
			    and a.status in ('OPEN', 'RETURNED') and d."end" >= :day
			    and ((a.title, a.evidence, a.amount_label) is distinct from (t.title, t.evidence, t.amount_label)
			      or (d."dueOn" >= :day and a.due_on <> d."dueOn"))
			  returning a.id, a.title || '，' || to_char(a.due_on, 'FMMM"月"FMDD"日"') || '到期' as terms
			)
			""" + StepSql.bySystem(AssignmentStepKind.CHANGED, ":note || '：' || terms");

	/**
	 * What a withdrawn plan had asked for; what people had done by then stays done.
	 */
	private static final String TAKE_BACK = """
			with taken as (
			  update execution_assignment a set status = 'WITHDRAWN', closed_on = :day, record_id = null, version = a.version + 1
			  from plan_task t
			  where t.id = a.source_id and t.plan_id = :plan
			    and (a.status in ('OPEN', 'RETURNED', 'REPORTED') or :undone and a.status = 'DONE')
			  returning a.id
			)
			"""
			+ StepSql.bySystem(AssignmentStepKind.WITHDRAWN);

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final ExecutionSettings settings;

	private final Clock clock;

	AssignmentSets(JdbcClient jdbc, JsonMapper json, ExecutionSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.settings = settings;
		this.clock = clock;
	}

	/** Everything the tasks ask for from their floor on that does not stand there yet. */
	int open(List<TaskRow> tasks, LocalDate day, String note) {
		return run(OPEN, tasks, day, note, false);
	}

	/** Only for units and persons that have nothing of a task yet. */
	int openForNewcomers(List<TaskRow> tasks, LocalDate day, String note) {
		return run(OPEN, tasks, day, note, true);
	}

	/** What had been withdrawn and is wanted again. */
	int resume(List<TaskRow> tasks, LocalDate day, String note) {
		return run(RESUME, tasks, day, note, false);
	}

	/** Open ones whose period, unit or whole task is no longer wanted. */
	int withdraw(List<TaskRow> tasks, LocalDate day, String note) {
		return run(WITHDRAW, tasks, day, note, false);
	}

	/** Open ones take over title, due day and evidence. */
	int follow(List<TaskRow> tasks, LocalDate day, String note) {
		return run(FOLLOW, tasks, day, note, false);
	}

	/** All that a withdrawn plan had opened and that is not done. */
	void takeBack(PlanWithdrawn plan) {
		this.jdbc.sql(TAKE_BACK)
			.param("plan", plan.planId())
			.param("day", plan.on())
			.param("undone", plan.undone())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("note", "计划撤回：" + plan.reason())
			.update();
	}

	/**
	 * Runs a statement that begins with {@link DueTasksSql#WITH}, for a day and with a
	 * note for the history; how many assignments it touched.
	 */
	private int run(String sql, List<TaskRow> tasks, LocalDate day, String note, boolean newcomers) {
		return tasks.isEmpty() ? 0
				: this.jdbc.sql(sql)
					.param("due", this.json.writeValueAsString(DueTasksSql.due(tasks)))
					.param("tasks", tasks.stream().map(TaskRow::id).toList())
					.param("day", day)
					.param("at", Timestamp.from(this.clock.instant()))
					.param("grace", this.settings.graceDays())
					.param("newcomers", newcomers)
					.param("note", note)
					.update();
	}

}
