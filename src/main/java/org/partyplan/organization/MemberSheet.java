package org.partyplan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One person with the dated history of branch, category and posts. */
@Component
class MemberSheet {

	private static final String HEAD = """
			select p.id, p.name, p.version, u.name as unit, u.id as unit_id, c.category from organization_person p
			join organization_membership m on m.person_id = p.id and m.valid_from <= :day
			  and (m.valid_to is null or m.valid_to > :day)
			join organization_unit u on u.id = m.unit_id
			join organization_category c on c.person_id = p.id and c.valid_from <= :day
			  and (c.valid_to is null or c.valid_to > :day)
			where p.id = :id and %s
			""".formatted(Organizations.WITHIN);

	private static final String HISTORY = """
			select m.id, 'UNIT' as kind, u.name as what, m.valid_from as "from", m.valid_to as until
			from organization_membership m join organization_unit u on u.id = m.unit_id where m.person_id = :id
			union all
			select c.id, 'CATEGORY', c.category, c.valid_from, c.valid_to from organization_category c where c.person_id = :id
			union all
			select h.id, 'POST', u.name || ' · ' || h.post, h.valid_from, h.valid_to
			from organization_post h join organization_unit u on u.id = h.unit_id where h.person_id = :id
			order by 4 desc, 1
			""";

	private final JdbcClient jdbc;

	MemberSheet(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Head head(UUID id, Collection<UUID> scope, LocalDate day) {
		return this.jdbc.sql(HEAD)
			.param("id", id)
			.param("scope", scope)
			.param("day", day)
			.query(Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("person " + id));
	}

	History history(UUID id) {
		return new History(this.jdbc.sql(HISTORY).param("id", id).query(Span.class).list());
	}

	record Head(UUID id, String name, int version, String unit, UUID unitId, Category category) {
	}

	/** The three histories, newest first. */
	record History(List<Span> all) {

		public List<Span> units() {
			return of("UNIT");
		}

		public List<Span> categories() {
			return of("CATEGORY");
		}

		public List<Span> posts() {
			return of("POST");
		}

		private List<Span> of(String kind) {
			return this.all.stream().filter((span) -> span.kind().equals(kind)).toList();
		}

	}

	record Span(UUID id, String kind, String what, LocalDate from, @Nullable LocalDate until) {

		public String label() {
			return this.kind.equals("CATEGORY") ? Category.valueOf(this.what).label() : this.what;
		}

	}

}
