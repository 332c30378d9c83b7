package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which units and people a user may see, and which the office may change. */
@Component
public class Scope {

	private static final String PERSON = """
			select exists (select 1 from organization_membership m join organization_unit u on u.id = m.unit_id
			  where m.person_id = :id and valid_on(m.valid_from, m.valid_to, :day) and %s)
			""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final Organizations organizations;

	Scope(JdbcClient jdbc, Organizations organizations) {
		this.jdbc = jdbc;
		this.organizations = organizations;
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

	/** Outside the scope looks like not existing. */
	public void requireUnit(UUID id, Collection<UUID> scope) {
		if (!this.organizations.within(id, scope)) {
			throw new NotFound("unit " + id);
		}
	}

	public void requirePerson(UUID id, Collection<UUID> scope, LocalDate day) {
		if (!this.jdbc.sql(PERSON)
			.param("id", id)
			.param("scope", scope)
			.param("day", day)
			.query(Boolean.class)
			.single()) {
			throw new NotFound("person " + id);
		}
	}

}
