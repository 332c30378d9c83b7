package org.partyplan.execution.opening;

import java.sql.Timestamp;
import java.time.Clock;

import org.partyplan.organization.OpenWork;
import org.partyplan.organization.UnitMerged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What becomes of the open assignments of a unit merged into another, in the transaction
 * that merges it; what was reported or done stays as it was.
 */
@Component
class UnitListener {

	/** Where the other has the same to do anyway, nothing is asked twice. */
	private static final String HAND_OVER = """
			with moved as (
			  update execution_assignment a set unit_id = :into, version = version + 1
			  where a.unit_id = :unit and a.status in ('OPEN', 'RETURNED') and not exists (
			    select 1 from execution_assignment b where b.unit_id = :into and b.task_id is not distinct from a.task_id
			      and b.errand_id is not distinct from a.errand_id and b.person_id is not distinct from a.person_id
			      and b.period_start = a.period_start and b.period_end = a.period_end)
			  returning a.id)
			insert into execution_step (id, assignment_id, kind, effective_on, recorded_at, by_name, note)
			select gen_random_uuid(), id, 'CHANGED', :day, :at, '系统', :note from moved
			""";

	private static final String WITHDRAW = """
			with gone as (
			  update execution_assignment a set status = 'WITHDRAWN', closed_on = :day, version = version + 1
			  where a.unit_id = :unit and a.status in ('OPEN', 'RETURNED') returning a.id)
			insert into execution_step (id, assignment_id, kind, effective_on, recorded_at, by_name, note)
			select gen_random_uuid(), id, 'WITHDRAWN', :day, :at, '系统', :note from gone
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	UnitListener(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	void on(UnitMerged merged) {
		if (merged.openWork() == OpenWork.HAND_OVER) {
			run(HAND_OVER, merged, merged.note() + "，转由合并后的支部办理");
		}
		run(WITHDRAW, merged, merged.note() + "，不再要求");
	}

	private void run(String sql, UnitMerged merged, String note) {
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql)
			.param("unit", merged.id())
			.param("day", merged.on())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("note", note);
		(sql.contains(":into") ? statement.param("into", merged.into()) : statement).update();
	}

}
