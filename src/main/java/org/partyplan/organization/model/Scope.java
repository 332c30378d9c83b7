package org.partyplan.organization.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which units and people a user may see today, and which the office may change. */
@Component
public class Scope {

	private static final String PERSON = """
			select exists (select 1 from organization_membership m join organization_unit u on u.id = m.unit_id
			  where m.person_id = :id and valid_on(m.valid_from, m.valid_to, :day) and %s)
			""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final Organizations organizations;

	private final Units units;

	private final Persons persons;

	private final Clock clock;

	Scope(JdbcClient jdbc, Organizations organizations, Units units, Persons persons, Clock clock) {
		this.jdbc = jdbc;
		this.organizations = organizations;
		this.units = units;
		this.persons = persons;
		this.clock = clock;
	}

	public static Collection<UUID> seenBy(CurrentUser me) {
		return me.scope(Role.PARTY_READERS);
	}

	public static Collection<UUID> kept(CurrentUser me) {
		return me.scope(Role.OFFICE);
	}

	/** Whose identity and phone numbers: the office's and the branch's own people. */
	public static Collection<UUID> reveals(CurrentUser me) {
		return me.scope(Role.PARTY_KEEPERS);
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The units of some kinds that the office has to choose from. */
	public List<UnitRef> units(CurrentUser me, Predicate<UnitKind> kinds) {
		return this.organizations.tree(kept(me), today()).stream().filter((unit) -> kinds.test(unit.kind())).toList();
	}

	/** To be changed by the office; outside the scope looks like not existing. */
	public Unit unit(UUID id, CurrentUser me) {
		if (!this.organizations.within(id, kept(me))) {
			throw new NotFound("unit " + id);
		}
		return this.units.findById(id).orElseThrow(() -> new NotFound("unit " + id));
	}

	/** The same as a form saw it. */
	public Unit unit(UUID id, @Nullable Integer version, CurrentUser me) {
		Unit unit = unit(id, me);
		unit.requireVersion(version);
		return unit;
	}

	/** Somebody of the office's, locked, as a form saw it. */
	public Person person(UUID id, @Nullable Integer version, CurrentUser me) {
		Person person = person(id, kept(me));
		person.requireVersion(version);
		return person;
	}

	/** Somebody on today's roster, locked, whose units those are. */
	public Person person(UUID id, Collection<UUID> scope) {
		if (!this.jdbc.sql(PERSON)
			.param("id", id)
			.param("scope", scope)
			.param("day", today())
			.query(Boolean.class)
			.single()) {
			throw new NotFound("person " + id);
		}
		return this.persons.lock(id).orElseThrow(() -> new NotFound("person " + id));
	}

}
