package org.partyplan.execution.opening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.partyplan.execution.opening.DueTasksSql.TaskRow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schedules of a plan's tasks. */
@Component
class PlanTasks {

	private static final String TASKS = """
			select t.id, p.year, t.cadence, t.due_on, t.node, t.due_day, %s as floor
			from plan_task t join plan_plan p on p.id = t.plan_id where t.plan_id = :plan and %s
			""";

	private static final String STANDING = "(t.withdrawn_on is null or t.withdrawn_on > :day)";

	/** A task's first period, however late it came into the plan. */
	private static final String FIRST = """
			coalesce((select min(e.period_start) from execution_assignment e where e.source_id = t.id), cast(:day as date))
			""";

	private final JdbcClient jdbc;

	PlanTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All that stand on the day; nothing before the floor is opened. */
	List<TaskRow> issued(UUID plan, LocalDate day, LocalDate floor) {
		return tasks(TASKS.formatted("cast(:floor as date)", STANDING), plan, day, floor, List.of());
	}

	/** These, the withdrawn ones too; nothing before the day is opened. */
	List<TaskRow> changed(UUID plan, LocalDate day, Collection<UUID> tasks) {
		return tasks.isEmpty() ? List.of()
				: tasks(TASKS.formatted("cast(:floor as date)", "t.id in (:tasks)"), plan, day, day, tasks);
	}

	/** All that stand, each from its first period on. */
	List<TaskRow> running(UUID plan, LocalDate day) {
		return tasks(TASKS.formatted(FIRST, STANDING), plan, day, day, List.of());
	}

	private List<TaskRow> tasks(String sql, UUID plan, LocalDate day, LocalDate floor, Collection<UUID> tasks) {
		return this.jdbc.sql(sql)
			.param("plan", plan)
			.param("day", day)
			.param("floor", floor)
			.param("tasks", tasks)
			.query(TaskRow.class)
			.list();
	}

}
