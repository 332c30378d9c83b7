package org.partyplan.activity.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.activity.model.ActivityAccess;
import org.partyplan.activity.model.ActivityFiles;
import org.partyplan.activity.model.ActivitySteps;
import org.partyplan.activity.recording.Votes;
import org.partyplan.shared.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one record's page: six statements. */
@Component
class ActivitySheets {

	private static final String ROW = """
			select a.id, a.variant, a.held_on, a.starts_at, a.minutes_long, a.place, a.host, a.recorder, a.topic, a.notes,
			       a.due_count, a.present_count, a.made_up_count, a.served, a.class_hours, a.status, a.version,
			       r.name as kind, o.name as observed, k.served_label,
			       case u.kind when 'GROUP' then (select b.name from organization_unit b where u.path = b.path || u.id || '/') || u.name else u.name end as unit,
			       (select coalesce(string_agg(n.name, '、' order by n.position), '') from activity_count c
			          join measure_record_kind n on n.key = c.kind
			        where c.activity_id = a.id and c.held and c.kind <> a.kind) as also,
			       (select string_agg(g.title, '；' order by g.title) from activity_read d
			          join activity_reading g on g.id = d.reading_id where d.activity_id = a.id) as readings
			from activity_activity a join activity_kind k on k.key = a.kind join measure_record_kind r on r.key = a.kind
			join organization_unit u on u.id = a.unit_id left join organization_unit o on o.id = a.observed_unit_id
			where a.id = ?
			""";

	private static final String PEOPLE = """
			select p.id, p.name, t.state, t.reason, t.made_up_on from activity_attendance t
			join organization_person p on p.id = t.person_id where t.activity_id = ? order by p.pinyin, p.name, p.id
			""";

	private final JdbcClient jdbc;

	private final ActivityAccess access;

	private final Votes ballots;

	private final ActivityFiles files;

	private final ActivitySteps steps;

	private final Clock clock;

	ActivitySheets(JdbcClient jdbc, ActivityAccess access, Votes ballots, ActivityFiles files, ActivitySteps steps,
			Clock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.ballots = ballots;
		this.files = files;
		this.steps = steps;
		this.clock = clock;
	}

	ActivitySheet find(UUID id, CurrentUser me) {
		ActivityAccess.Reach reach = this.access.reach(id, me);
		return new ActivitySheet(this.jdbc.sql(ROW).param(id).query(ActivitySheet.Row.class).single(), reach,
				this.jdbc.sql(PEOPLE).param(id).query(ActivitySheet.Person.class).list(), this.ballots.of(id),
				this.files.of(id), this.steps.of(id), LocalDate.now(this.clock));
	}

}
