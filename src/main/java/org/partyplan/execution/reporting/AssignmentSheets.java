package org.partyplan.execution.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.execution.model.AssignmentAccess;
import org.partyplan.execution.model.AssignmentReach;
import org.partyplan.execution.model.EvidenceFiles;
import org.partyplan.shared.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one assignment's page: four statements. */
@Component
class AssignmentSheets {

	private static final String ROW = """
			select a.id, a.title, u.name as unit, h.name as person, a.period_label, a.due_on, a.grace_until, a.closed_on,
			       a.status, a.evidence, a.amount_label, a.source_id, p.id as plan_id, p.title as plan_title,
			       concat_ws('', c.no, c.title) as section, t.quote, l.name as lead, t.leaves_behind,
			       a.source_id, e.kind as errand_kind, e.source, e.received_on, e.note as errand_note,
			       r.body, r.amount, r.done_on, coalesce(r.version, 0) as draft_version, cast(:today as date) as today,
			       a.unit_id, t.record_kind, a.record_id
			from execution_assignment a join organization_unit u on u.id = a.unit_id
			left join organization_person h on h.id = a.person_id
			left join plan_task t on t.id = a.source_id left join plan_plan p on p.id = t.plan_id
			left join plan_section c on c.id = t.section_id left join organization_unit l on l.id = t.lead_unit_id
			left join execution_errand e on e.id = a.source_id
			left join execution_report r on r.assignment_id = a.id
			where a.id = :id
			""";

	private static final String STEPS = """
			select kind, effective_on, recorded_at, by_name, for_name, note, amount
			from execution_step where assignment_id = ? order by recorded_at desc, id desc
			""";

	private final JdbcClient jdbc;

	private final AssignmentAccess access;

	private final EvidenceFiles files;

	private final Clock clock;

	AssignmentSheets(JdbcClient jdbc, AssignmentAccess access, EvidenceFiles files, Clock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.files = files;
		this.clock = clock;
	}

	AssignmentSheet find(UUID id, CurrentUser me) {
		AssignmentReach reach = this.access.reach(id, me);
		AssignmentRow row = this.jdbc.sql(ROW)
			.param("id", id)
			.param("today", LocalDate.now(this.clock))
			.query(AssignmentRow.class)
			.single();
		return new AssignmentSheet(row, reach, this.files.of(id),
				this.jdbc.sql(STEPS).param(id).query(AssignmentSheet.StepRow.class).list());
	}

}
