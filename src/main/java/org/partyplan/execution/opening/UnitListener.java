package org.partyplan.execution.opening;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.AssignmentNews;
import org.partyplan.execution.model.StepSql;
import org.partyplan.organization.OpenWork;
import org.partyplan.organization.UnitMerged;
import org.partyplan.organization.UnitTakenBack;

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
			with taken as (
			  update execution_assignment a set unit_id = :into, version = version + 1
			  where a.unit_id = :unit and a.status in ('OPEN', 'RETURNED') and not exists (
			    select 1 from execution_assignment b where b.unit_id = :into and b.source_id = a.source_id and b.person_id is not distinct from a.person_id
			      and b.period_start = a.period_start and b.period_end = a.period_end)
			  returning a.id)
			""";

	private static final String WITHDRAW = """
			with taken as (
			  update execution_assignment a set status = 'WITHDRAWN', closed_on = :day, version = version + 1
			  where a.unit_id = :unit and a.status in ('OPEN', 'RETURNED') returning a.id)
			""";

	private final JdbcClient jdbc;

	private final AssignmentNews news;

	private final Clock clock;

	UnitListener(JdbcClient jdbc, AssignmentNews news, Clock clock) {
		this.jdbc = jdbc;
		this.news = news;
		this.clock = clock;
	}

	@EventListener
	void on(UnitMerged merged) {
		if (merged.openWork() == OpenWork.HAND_OVER) {
			run(AssignmentStepKind.CHANGED, HAND_OVER, merged, merged.note() + "，转由合并后的支部办理");
		}
		run(AssignmentStepKind.WITHDRAWN, WITHDRAW, merged, merged.note() + "，不再要求");
	}

	/**
	 * Only what was opened for it by the plan is left by now, and nobody touched it; its
	 * steps go with it.
	 */
	@EventListener
	void on(UnitTakenBack gone) {
		this.jdbc.sql(
				"delete from execution_evidence where assignment_id in (select id from execution_assignment where unit_id = ?)")
			.param(gone.id())
			.update();
		this.jdbc.sql("delete from execution_assignment where unit_id = ?").param(gone.id()).update();
	}

	private void run(AssignmentStepKind step, String sql, UnitMerged merged, String note) {
		this.news.tell(step,
				this.jdbc.sql(sql + StepSql.bySystem(step) + "returning assignment_id")
					.param("unit", merged.id())
					.param("into", merged.into())
					.param("day", merged.on())
					.param("at", Timestamp.from(this.clock.instant()))
					.param("note", note)
					.query(UUID.class)
					.list());
	}

}
