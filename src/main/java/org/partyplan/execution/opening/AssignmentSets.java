package org.partyplan.execution.opening;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.execution.model.ExecutionSettings;
import org.partyplan.execution.opening.DueTasksSql.TaskRow;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs a statement over the assignments of many tasks at once. */
@Component
class AssignmentSets {

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

	/**
	 * Runs it.
	 * @param sql begins with {@link DueTasksSql#WITH}
	 * @param tasks the tasks concerned
	 * @param day from which day it counts
	 * @param note why, for the history
	 * @param newcomers only units that have nothing of a task yet
	 * @return how many assignments it touched
	 */
	int run(String sql, List<TaskRow> tasks, LocalDate day, String note, boolean newcomers) {
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
