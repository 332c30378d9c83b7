package org.partyplan.activity.recording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.partyplan.activity.model.ActivityKind;
import org.partyplan.organization.RosterPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of a list of names whom the kind is for in the first place. */
@Component
class DueNotes {

	private static final String HARDSHIP = """
			select k.person_id from organization_mark k where k.mark = '困难党员' and k.person_id in (:people)
			  and valid_on(k.valid_from, k.valid_to, :day)
			""";

	private static final String MET = """
			select distinct t.person_id from activity_activity a join activity_count c on c.activity_id = a.id and c.kind = :kind
			join activity_attendance t on t.activity_id = a.id and t.state = 'PRESENT' and t.person_id in (:people)
			where a.status in ('DONE', 'CHECKED') and a.held_on between :first and :last
			""";

	private final JdbcClient jdbc;

	DueNotes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** At most one statement. */
	Map<UUID, String> of(ActivityKind kind, List<RosterPerson> people, LocalDate day) {
		if (kind.singled() == ActivityKind.Singled.NONE || people.isEmpty()) {
			return Map.of();
		}
		Set<UUID> ids = new HashSet<>(people.stream().map(RosterPerson::id).toList());
		return (kind.singled() == ActivityKind.Singled.IN_NEED) ? inNeed(people, ids, day)
				: notYet(kind, people, ids, day);
	}

	private Map<UUID, String> inNeed(List<RosterPerson> people, Collection<UUID> ids, LocalDate day) {
		Set<UUID> hard = this.jdbc.sql(HARDSHIP).param("people", ids).param("day", day).query(UUID.class).set();
		Map<UUID, String> notes = new HashMap<>();
		people.stream().filter(RosterPerson::member).forEach((person) -> {
			String note = (person.retired() ? "退休" : "") + (hard.contains(person.id()) ? "困难" : "");
			if (!note.isEmpty()) {
				notes.put(person.id(), note);
			}
		});
		return notes;
	}

	private Map<UUID, String> notYet(ActivityKind kind, List<RosterPerson> people, Collection<UUID> ids,
			LocalDate day) {
		Set<UUID> met = this.jdbc.sql(MET)
			.param("kind", kind.key())
			.param("people", ids)
			.param("first", day.withDayOfYear(1))
			.param("last", day.withMonth(12).withDayOfMonth(31))
			.query(UUID.class)
			.set();
		Map<UUID, String> notes = new HashMap<>();
		people.stream()
			.filter((person) -> person.member() && !met.contains(person.id()))
			.forEach((person) -> notes.put(person.id(), "今年没谈过"));
		return notes;
	}

}
