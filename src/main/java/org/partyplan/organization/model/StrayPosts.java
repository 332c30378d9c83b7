package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Posts held by somebody who is not there: who no longer belongs to the general branch,
 * branch or group, who has left the roster, or whose unit is gone.
 */
@Component
public class StrayPosts {

	private static final String STRAY = """
			valid_on(h.valid_from, h.valid_to, :day) and (not valid_on(u.valid_from, u.valid_to, :day) or not exists (
			  select 1 from organization_membership m join organization_unit s on s.id = m.unit_id
			  where m.person_id = h.person_id and valid_on(m.valid_from, m.valid_to, :day)
			    and (u.kind not in ('GENERAL_BRANCH', 'BRANCH', 'GROUP') or u.id = any(s.above))))
			""";

	private static final String END = """
			update organization_post p set valid_to = greatest(:day, p.valid_from + 1)
			from organization_post h join organization_unit u on u.id = h.unit_id
			where p.id = h.id and h.person_id = any(:people) and %s
			returning p.id, u.name || p.post as words
			""".formatted(STRAY);

	private static final String FOUND = """
			select u.id as unit_id, u.name as unit, h.person_id, n.name, h.post from organization_post h
			join organization_unit u on u.id = h.unit_id join organization_person n on n.id = h.person_id
			where %s and %s order by u.path, n.pinyin
			""".formatted(Organizations.WITHIN, STRAY);

	private final JdbcClient jdbc;

	StrayPosts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Ends those of these people from a day on. */
	public List<Ended> end(Collection<UUID> people, LocalDate day) {
		return this.jdbc.sql(END)
			.param("people", people.toArray(UUID[]::new))
			.param("day", day)
			.query(Ended.class)
			.list();
	}

	/** Those of a scope on a day, for the office to look at. */
	public List<Stray> of(Collection<UUID> scope, LocalDate day) {
		return this.jdbc.sql(FOUND).param("scope", scope).param("day", day).query(Stray.class).list();
	}

	/** A post that ended: 外科一支部纪检委员. */
	public record Ended(UUID id, String words) {

		/** ，原任外科一支部纪检委员到那天为止; empty for none. */
		public static String words(List<Ended> ended) {
			return ended.isEmpty() ? "" : "，不再任" + String.join("、", ended.stream().map(Ended::words).toList());
		}

	}

	/** Somebody who holds a post and is not there. */
	public record Stray(UUID unitId, String unit, UUID personId, String name, String post) {
	}

}
