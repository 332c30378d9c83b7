package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One unit: where it stands and stood, and what stands below it. */
@Component
public class UnitSheet {

	private static final String HEAD = """
			select u.id, u.kind, u.name, u.short_name, u.valid_from, u.valid_to, u.version,
			       (select count(*) from organization_membership m
			        join organization_unit s on s.id = m.unit_id and u.id = any(s.above)
			        join organization_category c on c.person_id = m.person_id and c.category in ('PROBATIONARY', 'FULL')
			          and valid_on(c.valid_from, c.valid_to, :day)
			        where valid_on(m.valid_from, m.valid_to, :day)) as members
			from organization_unit u where u.id = :id and %s
			""".formatted(Organizations.WITHIN);

	private static final String PARENTS = """
			select u.id, u.name, p.valid_from as "from", p.valid_to as until from organization_parent p
			join organization_unit u on u.id = p.parent_id where p.unit_id = :id order by p.valid_from desc
			""";

	private static final String CHILDREN = """
			select u.id, u.name, u.kind from organization_parent p join organization_unit u on u.id = p.unit_id
			where p.parent_id = :id and valid_on(p.valid_from, p.valid_to, :day)
			  and valid_on(u.valid_from, u.valid_to, :day)
			order by u.position, u.id
			""";

	private final JdbcClient jdbc;

	UnitSheet(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Head head(UUID id, Collection<UUID> scope, LocalDate day) {
		return this.jdbc.sql(HEAD)
			.param("id", id)
			.param("scope", scope)
			.param("day", day)
			.query(Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("unit " + id));
	}

	public List<Parent> parents(UUID id) {
		return this.jdbc.sql(PARENTS).param("id", id).query(Parent.class).list();
	}

	public List<Child> children(UUID id, LocalDate day) {
		return this.jdbc.sql(CHILDREN).param("id", id).param("day", day).query(Child.class).list();
	}

	public record Head(UUID id, UnitKind kind, String name, String shortName, LocalDate validFrom,
			@Nullable LocalDate validTo, int version, int members) {

		/** Whether people can belong to it or to something below. */
		public boolean hasPeople() {
			return this.kind.party() || this.kind == UnitKind.GROUP;
		}

		/** Whether anything can be founded below it. */
		public boolean canHaveChildren() {
			return this.kind.party();
		}

	}

	record Parent(UUID id, String name, LocalDate from, @Nullable LocalDate until) {
	}

	public record Child(UUID id, String name, UnitKind kind) {
	}

}
