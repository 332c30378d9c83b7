package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One person's ledger, for those who may see it. */
@Component
class PointRows {

	private static final String PERSON = """
			select p.id, p.name, coalesce(b.name, u.name) as unit, p.id = :own as own
			from organization_person p
			join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, :day)
			join organization_unit u on u.id = m.unit_id
			left join organization_unit b on u.kind = 'GROUP' and b.id = u.branch_id
			where p.id = :person and (p.id = :own or %s)
			""".formatted(Organizations.WITHIN);

	private static final String ENTRIES = "with chosen as (select cast(:person as uuid) as person_id), "
			+ Ledger.ENTRIES + """
					select e.key, e.rule, e.label, e.link, e.day, e.worth, e.counted, e.cap, e.manual, (
					  select x.state from assessment_appeal x where x.person_id = e.person_id and x.entry_key = e.key
					  order by x.filed_on desc, x.id desc limit 1) as appeal
					from entry e order by e.day desc, e.key
					""";

	private final JdbcClient jdbc;

	private final Clock clock;

	PointRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The person whose account it is. */
	Optional<UUID> own(CurrentUser me) {
		return this.jdbc.sql("select person_id from account_user where id = ? and person_id is not null")
			.param(me.id())
			.query(UUID.class)
			.optional();
	}

	/** The person themselves, the branch or the office; for others nobody is there. */
	Who who(UUID person, CurrentUser me) {
		return who(person, own(me).orElse(null), me.scope(Role.PARTY_KEEPERS));
	}

	/** Only for those who decide. */
	Who decided(UUID person, CurrentUser me) {
		return who(person, null, me.scope(Role.OFFICE));
	}

	List<PointEntry> entries(UUID person, int year) {
		LocalDate last = LocalDate.of(year, 12, 31);
		return this.jdbc.sql(ENTRIES)
			.param("person", person)
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", last.isAfter(today()) ? today() : last)
			.query(PointEntry.class)
			.list();
	}

	static BigDecimal sum(List<PointEntry> entries) {
		return entries.stream().map(PointEntry::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private Who who(UUID person, @Nullable UUID own, Collection<UUID> scope) {
		return this.jdbc.sql(PERSON)
			.param("person", person)
			.param("own", (own == null) ? new UUID(0, 0) : own)
			.param("scope", scope)
			.param("day", today())
			.query(Who.class)
			.optional()
			.orElseThrow(() -> new NotFound("person " + person));
	}

	/** Whose ledger it is. */
	record Who(UUID id, String name, String unit, boolean own) {
	}

}
