package org.partyplan.activity.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.activity.model.VoteForm;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a record into its form: one statement. */
@Component
class ActivityForms {

	private static final String FORM = """
			select a.*, array(select t.person_id from activity_attendance t where t.activity_id = a.id and t.state =
			         case when a.due_count > 0 then 'ABSENT' else 'PRESENT' end) as ticked,
			       array(select t.person_id || ':' || t.reason from activity_attendance t
			         where t.activity_id = a.id and t.state = 'ABSENT') as reasons,
			       array(select c.kind from activity_count c where c.activity_id = a.id and c.held) as also,
			       array(select r.reading_id from activity_read r where r.activity_id = a.id) as readings,
			       array(select concat_ws(chr(31), b.matter, b.kind, b.due, b.present, b.ayes, b.noes, b.abstentions, b.written,
			           b.reason) from activity_ballot b where b.activity_id = a.id order by b.position) as ballots
			from activity_activity a join organization_unit u on u.id = a.unit_id
			where a.id = :id and a.status in ('DRAFT', 'DONE') and %s
			"""
		.formatted(Organizations.WITHIN);

	/** Where and how long a unit last did the same. */
	private static final String LAST = """
			select a.starts_at, a.minutes_long, a.place, a.host, a.recorder from activity_activity a
			where a.unit_id = :unit and a.kind = :kind and a.held_on <= :day and a.status <> 'WITHDRAWN'
			order by a.held_on desc, a.id desc limit 1
			""";

	private final JdbcClient jdbc;

	ActivityForms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A record the user may still change; its status goes with it. */
	Found find(UUID id, CurrentUser me) {
		return this.jdbc.sql(FORM)
			.param("id", id)
			.param("scope", me.scope(Role.KEEPERS))
			.query((row, number) -> new Found(ActivityStatus.valueOf(row.getString("status")), form(row)))
			.optional()
			.orElseThrow(() -> new NotFound("activity " + id));
	}

	/** A new record of a kind, with what is the same every time. */
	ActivityForm blank(@Nullable String kind, UUID unit, LocalDate day) {
		ActivityForm blank = ActivityForm.blank(kind, unit, day);
		return this.jdbc.sql(LAST)
			.param("unit", unit)
			.param("kind", blank.kind())
			.param("day", day)
			.query((row, number) -> blank.at(time(row), row.getObject("minutes_long", Integer.class),
					row.getString("place"), row.getString("host"), row.getString("recorder")))
			.optional()
			.orElse(blank);
	}

	private static ActivityForm form(ResultSet row) throws SQLException {
		boolean due = row.getInt("due_count") > 0;
		int present = row.getInt("present_count");
		return new ActivityForm(row.getObject("id", UUID.class), row.getInt("version"), row.getString("kind"),
				row.getString("variant"), row.getObject("unit_id", UUID.class),
				row.getObject("held_on", LocalDate.class), time(row), "", row.getObject("minutes_long", Integer.class),
				row.getString("place"), row.getString("host"), row.getString("recorder"), row.getString("topic"),
				row.getString("notes"), list(row, "also", String[].class), list(row, "readings", UUID[].class),
				list(row, "ticked", UUID[].class), list(row, "reasons", String[].class), due ? null : present,
				row.getObject("served", Integer.class), row.getObject("observed_unit_id", UUID.class),
				row.getBigDecimal("class_hours"), List.of(), ballots(row));
	}

	private static List<VoteForm> ballots(ResultSet row) throws SQLException {
		return list(row, "ballots", String[].class).stream().map(VoteForm::of).toList();
	}

	private static String time(ResultSet row) throws SQLException {
		@Nullable String time = row.getString("starts_at");
		return (time == null) ? "" : time.substring(0, 5);
	}

	private static <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
		return List.of(Objects.requireNonNull(type.cast(row.getArray(column).getArray())));
	}

	/** A form with how far its record has come. */
	record Found(ActivityStatus status, ActivityForm form) {
	}

}
