package org.partyplan.activity.recording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityAudience;
import org.partyplan.activity.model.ActivityKind;
import org.partyplan.organization.Category;
import org.partyplan.organization.Exemption;
import org.partyplan.organization.Roster;
import org.partyplan.organization.RosterPerson;
import org.partyplan.organization.Rosters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out who is due from the roster of the day. */
@Component
class DueLists {

	private static final String WHY = """
			select p.name || case
			    when e.reason is not null then '（当天免除，不计入应到）'
			    when s.first > :day then '（' || to_char(s.first, 'FMYYYY"年"FMMM"月"FMDD"日"') || '才转入）'
			    when s.last <= :day then '（' || to_char(s.last, 'FMYYYY"年"FMMM"月"FMDD"日"') || '已离开）'
			    else '（不在这个单位或这个名单里）' end
			from organization_person p
			left join lateral (select min(m.valid_from) as first,
			    case when bool_or(m.valid_to is null) then null else max(m.valid_to) end as last
			  from organization_membership m join organization_unit u on u.id = m.unit_id
			  where m.person_id = p.id and cast(:unit as uuid) = any(u.above)) s on true
			left join lateral (select x.reason from organization_exemption x where x.person_id = p.id
			  and valid_on(x.valid_from, x.valid_to, :day) limit 1) e on s.first <= :day
			where p.id in (:people) order by p.pinyin, p.name
			""";

	private final Rosters rosters;

	private final DueNotes notes;

	private final JdbcClient jdbc;

	DueLists(Rosters rosters, DueNotes notes, JdbcClient jdbc) {
		this.rosters = rosters;
		this.notes = notes;
		this.jdbc = jdbc;
	}

	/** Where everybody is due, those exempt are left out; else anybody may come. */
	DueList of(ActivityKind kind, UUID unit, LocalDate day) {
		if (kind.audience() == ActivityAudience.NONE) {
			return DueList.EMPTY;
		}
		Roster roster = this.rosters.on(unit, day);
		List<RosterPerson> people = people(kind, roster);
		Map<UUID, String> notes = this.notes.of(kind, people, day);
		return new DueList(people.stream()
			.map((person) -> new DueList.Row(person.id(), person.name(), kind.due() ? reason(person.exempt()) : null,
					person.category() == Category.FULL, notes.get(person.id())))
			.sorted(Comparator.comparing((row) -> row.note() == null))
			.toList());
	}

	/** For a message: who these are, and why each is not due. */
	String names(Collection<UUID> people, UUID unit, LocalDate day) {
		return this.jdbc.sql(WHY)
			.param("people", people)
			.param("unit", unit)
			.param("day", day)
			.query(String.class)
			.list()
			.stream()
			.collect(Collectors.joining("、"));
	}

	private static List<RosterPerson> people(ActivityKind kind, Roster roster) {
		return switch (kind.audience()) {
			case MEMBERS -> roster.members();
			case PEOPLE -> roster.those((person) -> person.category() != Category.NONE);
			case COMMITTEE -> roster.committee().stream().sorted(first(RosterPerson::secretary)).toList();
			case STUDY_GROUP -> studyGroup(kind, roster);
			case NONE -> List.of();
		};
	}

	/** Below the 党委 there is none: whoever wrote a report there is one of the members. */
	private static List<RosterPerson> studyGroup(ActivityKind kind, Roster roster) {
		List<RosterPerson> seated = roster.studyGroup();
		return (seated.isEmpty() && kind.came()) ? roster.members() : seated;
	}

	private static Comparator<RosterPerson> first(Predicate<RosterPerson> those) {
		return Comparator.comparing((person) -> !those.test(person));
	}

	private static @Nullable String reason(@Nullable Exemption exempt) {
		return (exempt == null) ? null : exempt.label();
	}

}
