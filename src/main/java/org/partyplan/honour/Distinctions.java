package org.partyplan.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules may ask about somebody's honours. */
@Component
public class Distinctions {

	private static final String OF = """
			select a.id, false as post, k.name, a.level as detail, a.awarded_on as since
			from honour_award a join honour_kind k on k.id = a.kind_id
			where a.person_id = :person and a.awarded_on <= :day
			union all
			select t.id, true, t.title, h.promise, h.valid_from
			from honour_holder h join honour_post t on t.id = h.post_id and %s join organization_unit u on u.id = t.unit_id
			where h.person_id = :person and %s
			order by post desc, since desc
			"""
		.formatted(Holding.stands(":day"), Holding.held(":day"));

	private final JdbcClient jdbc;

	Distinctions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The post somebody holds on a day, and the honours by then, the newest first: one
	 * statement. Whether they may be seen is the caller's to check.
	 */
	public List<Distinction> of(UUID person, LocalDate day) {
		return this.jdbc.sql(OF)
			.param("person", person)
			.param("day", day)
			.query(Distinction.class)
			.list()
			.stream()
			.map((one) -> one.post() ? one
					: new Distinction(one.id(), false, one.name(), Level.valueOf(one.detail()).label(), one.since()))
			.toList();
	}

}
