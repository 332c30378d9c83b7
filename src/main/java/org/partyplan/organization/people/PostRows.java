package org.partyplan.organization.people;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dated rows of posts. */
@Component
class PostRows {

	/** The same post of the same person, or another person's 书记, on days in common. */
	private static final String CLASH = """
			select p.name, u.name as unit, h.post, h.valid_from as "from" from organization_post h
			join organization_person p on p.id = h.person_id
			join organization_unit u on u.id = h.unit_id
			where h.unit_id = :unit and h.post = :post and (h.person_id = :person or :post = '书记')
			  and (h.valid_to is null or h.valid_to > :from) and (cast(:to as date) is null or h.valid_from < :to)
			order by h.valid_from limit 1
			""";

	private static final String KIND = """
			select exists (select 1 from organization_unit where id = :unit and (kind = 'GROUP') = (:post = '党小组组长')
			  and (kind in ('DEPARTMENT', 'UNION', 'YOUTH_LEAGUE', 'WOMEN_FEDERATION'))
			    = (:post in ('主任', '副主任', '主席', '副主席', '干事'))
			  and valid_on(valid_from, valid_to, :from))
			""";

	private final JdbcClient jdbc;

	PostRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void begin(UUID person, UUID unit, String post, LocalDate from, @Nullable LocalDate to) {
		if (!this.jdbc.sql(KIND)
			.param("unit", unit)
			.param("post", post)
			.param("from", from)
			.query(Boolean.class)
			.single()) {
			throw new RuleBroken("organization.post.place", post);
		}
		this.jdbc.sql(CLASH)
			.param("unit", unit)
			.param("post", post)
			.param("person", person)
			.param("from", from)
			.param("to", to, Types.DATE)
			.query(Clash.class)
			.optional()
			.ifPresent(Clash::refuse);
		this.jdbc.sql("""
				insert into organization_post (id, person_id, unit_id, post, valid_from, valid_to)
				values (?, ?, ?, ?, ?, ?)""")
			.params(java.util.Arrays.asList(Ids.next(), person, unit, post, from, to))
			.update();
	}

	void end(UUID person, UUID post, LocalDate on, LocalDate today) {
		LocalDate from = this.jdbc
			.sql("select valid_from from organization_post where id = ? and person_id = ? and valid_to is null")
			.params(post, person)
			.query(LocalDate.class)
			.optional()
			.orElseThrow(() -> new NotFound("post " + post));
		if (!on.isAfter(from) || on.isAfter(today)) {
			throw new RuleBroken("organization.post.end", from);
		}
		this.jdbc.sql("update organization_post set valid_to = ? where id = ?").params(on, post).update();
	}

	record Clash(String name, String unit, String post, LocalDate from) {

		void refuse() {
			throw new RuleBroken("organization.post.clash", this.name, this.from, this.unit, this.post);
		}

	}

}
