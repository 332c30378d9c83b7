package org.partyplan.execution.opening;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.AssignmentNews;
import org.partyplan.execution.model.StepSql;
import org.partyplan.execution.opening.DueTasksSql.TaskRow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings one issued plan's assignments into step with the units of a day. */
@Service
@Transactional
public class PlanRound {

	private static final String OUTSIDE_PLANS = """
			with taken as (
			  update execution_assignment a set status = 'WITHDRAWN', closed_on = :day, version = a.version + 1
			  from organization_unit u
			  where u.id = a.unit_id and u.valid_to <= :day and a.due_on >= u.valid_to
			    and a.source_kind <> 'task' and a.status in ('OPEN', 'RETURNED')
			  returning a.id)
			""" + StepSql.bySystem(AssignmentStepKind.WITHDRAWN, "'单位已撤销'") + "returning assignment_id";

	private final JdbcClient jdbc;

	private final PlanTasks tasks;

	private final AssignmentSets assignments;

	private final AssignmentNews news;

	private final Clock clock;

	PlanRound(JdbcClient jdbc, PlanTasks tasks, AssignmentSets assignments, AssignmentNews news, Clock clock) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.assignments = assignments;
		this.news = news;
		this.clock = clock;
	}

	List<UUID> issued() {
		return this.jdbc.sql("select id from plan_plan where status = 'ISSUED'").query(UUID.class).list();
	}

	public void go(UUID plan, LocalDate day) {
		List<TaskRow> running = this.tasks.running(plan, day);
		this.assignments.withdraw(running, day, "单位已撤销或人员已调走");
		this.assignments.openForNewcomers(running, day, "新成立或新调入，补开");
	}

	void withdrawOfClosedUnits(LocalDate day) {
		this.news.tell(AssignmentStepKind.WITHDRAWN,
				this.jdbc.sql(OUTSIDE_PLANS)
					.param("day", day)
					.param("at", Timestamp.from(this.clock.instant()))
					.query(UUID.class)
					.list());
	}

}
