package org.partyplan.organization.people;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.organization.model.Post;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The same post of the same person, or another person's 书记, on days in common. */
@Component
class PostClash {

	private static final String CLASH = """
			select p.name, u.name as unit, h.post, h.valid_from as "from" from organization_post h
			join organization_person p on p.id = h.person_id
			join organization_unit u on u.id = h.unit_id
			where h.unit_id = :unit and h.post = :post and (h.person_id = :person or :post = '书记')
			  and (h.valid_to is null or h.valid_to > :from) and (cast(:to as date) is null or h.valid_from < :to)
			order by h.valid_from limit 1
			""";

	private final JdbcClient jdbc;

	PostClash(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void refuse(UUID person, Post post) {
		this.jdbc.sql(CLASH)
			.param("unit", post.unitId())
			.param("post", post.post())
			.param("person", person)
			.param("from", post.validFrom())
			.param("to", post.validTo(), Types.DATE)
			.query(Held.class)
			.optional()
			.ifPresent(Held::refuse);
	}

	record Held(String name, String unit, String post, LocalDate from) {

		void refuse() {
			throw new RuleBroken("organization.post.clash", this.name, this.from, this.unit, this.post);
		}

	}

}
