package org.partyplan.care;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members of the day with the day they joined. */
@Component
class Birthdays {

	static final String MEMBERS = """
			select p.id as person_id, p.name, coalesce(b.name, u.name) as branch, j.joined,
			  case when c.category = 'FULL' then c.valid_from end as fully, card.year as card_year, card.given_on as card_on
			from organization_membership m join organization_unit u on u.id = m.unit_id
			left join organization_unit b on u.kind = 'GROUP' and b.id = u.branch_id
			join organization_person p on p.id = m.person_id
			join organization_category c on c.person_id = p.id and c.category in ('PROBATIONARY', 'FULL')
			  and valid_on(c.valid_from, c.valid_to, :day)
			join lateral (select min(x.valid_from) as joined from organization_category x
			  where x.person_id = p.id and x.category in ('PROBATIONARY', 'FULL')) j on true
			left join lateral (select k.year, k.given_on from care_birthday_card k
			  where k.person_id = p.id order by k.year desc limit 1) card on true
			where valid_on(m.valid_from, m.valid_to, :day) and %s
			"""
		.formatted(Organizations.WITHIN);

	private static final String MONTH = MEMBERS + """
			  and extract(month from j.joined) = :month and extract(year from j.joined) < :year
			  and (cast(:unit as uuid) is null
			    or cast(:unit as uuid) = any(u.above))
			order by extract(day from j.joined), p.pinyin, p.name, p.id
			""";

	private final JdbcClient jdbc;

	Birthdays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A month's, by day and then by pinyin; who joined this very year has none yet. */
	List<Birthday> of(int year, int month, @Nullable UUID unit, Collection<UUID> scope, LocalDate today) {
		return this.jdbc.sql(MONTH)
			.param("scope", scope)
			.param("day", today)
			.param("month", month)
			.param("year", year)
			.param("unit", unit, Types.OTHER)
			.query(Birthday.class)
			.list();
	}

	Optional<Birthday> of(UUID person, Collection<UUID> scope, LocalDate today) {
		return this.jdbc.sql(MEMBERS + " and p.id = :person")
			.param("scope", scope)
			.param("day", today)
			.param("person", person)
			.query(Birthday.class)
			.optional();
	}

}
