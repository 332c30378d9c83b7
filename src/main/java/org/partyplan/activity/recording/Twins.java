package org.partyplan.activity.recording;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the record that somebody else may have made of the same thing: the same kind,
 * unit and day, about the same hour; where people are named, with one of the same people.
 */
@Component
class Twins {

	private static final String TWIN = """
			select a.id, n.name as kind, a.held_on, a.starts_at, a.topic, a.by_name, a.status = 'DRAFT' as draft
			from activity_activity a join organization_unit u on u.id = a.unit_id
			join measure_record_kind n on n.key = a.kind join activity_kind k on k.key = a.kind
			where a.unit_id = :unit and a.held_on = :day and a.id <> :id and a.status <> 'WITHDRAWN'
			  and exists (select 1 from activity_count c where c.activity_id = a.id and c.held and c.kind in (:kinds))
			  and (a.starts_at is null or cast(:at as time) is null
			    or abs(extract(epoch from a.starts_at - cast(:at as time))) <= 5400)
			  and (k.attendance <> 'CAME' or exists (select 1 from activity_attendance t where t.activity_id = a.id
			    and t.state = 'PRESENT' and t.person_id in (:people)))
			  and not exists (select 1 from activity_activity own where own.id = :id and own.status in ('DONE', 'CHECKED'))
			  and %s
			order by draft, a.starts_at nulls last, a.id limit 1
			"""
		.formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	Twins(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * None for a record that counts already, or where the unit and the day are not yet
	 * said.
	 */
	Optional<Twin> of(ActivityForm form, CurrentUser me) {
		if (form.unit() == null || form.heldOn() == null) {
			return Optional.empty();
		}
		return this.jdbc.sql(TWIN)
			.param("id", Objects.requireNonNull(form.id()))
			.param("unit", form.unit())
			.param("day", form.heldOn())
			.param("kinds", form.held())
			.param("at", form.startsAt().isEmpty() ? null : form.startsAt(), Types.VARCHAR)
			.param("people", CurrentUser.orNone(form.ticked()))
			.param("scope", me.scope(Role.KEEPERS))
			.query(Twin.class)
			.optional();
	}

	/** A record that may be the same. */
	record Twin(UUID id, String kind, LocalDate heldOn, @Nullable String startsAt, String topic, String byName,
			boolean draft) {

		/** 11月29日已有一次主题党日（14:30，陆知微记的），是同一次吗？ */
		public String question() {
			String time = (this.startsAt == null) ? "" : this.startsAt.substring(0, 5) + "，";
			return Days.words(this.heldOn) + "已有一次" + this.kind + (this.draft ? "草稿" : "") + "（" + time + this.byName
					+ "记的），是同一次吗？";
		}

	}

}
