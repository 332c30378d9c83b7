package org.partyplan.honour;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One post with everybody who has held it. */
@Component
class PostSheet {

	private static final String HEAD = """
			select t.id, t.title, t.place, t.unit_id, u.name as unit, t.founded_on, t.ended_on, t.ended_why, t.version
			from honour_post t join organization_unit u on u.id = t.unit_id where t.id = :id and %s
			""".formatted(Organizations.WITHIN);

	private static final String HOLDERS = """
			select h.id, h.person_id, p.name, h.promise, h.valid_from as "from", h.valid_to as until, %s as now
			from honour_holder h join honour_post t on t.id = h.post_id join organization_unit u on u.id = t.unit_id
			join organization_person p on p.id = h.person_id where t.id = :id order by h.valid_from desc
			""".formatted(Holding.held(":day"));

	private final JdbcClient jdbc;

	private final Clock clock;

	PostSheet(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The post, where the scope reaches it. */
	Head head(UUID id, Collection<UUID> scope) {
		return this.jdbc.sql(HEAD)
			.param("id", id)
			.param("scope", scope)
			.query(Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("post " + id));
	}

	/** The name of who held it last. */
	String latest(UUID id) {
		return holders(id).get(0).name();
	}

	List<Holder> holders(UUID id) {
		return this.jdbc.sql(HOLDERS)
			.param("id", id)
			.param("day", LocalDate.now(this.clock))
			.query(Holder.class)
			.list();
	}

	record Head(UUID id, String title, String place, UUID unitId, String unit, LocalDate foundedOn,
			@Nullable LocalDate endedOn, @Nullable String endedWhy, int version) {

		public boolean stands() {
			return this.endedOn == null;
		}

	}

	/**
	 * One who holds or held it.
	 *
	 * @param now whether on the roster too, so that it is held today
	 */
	record Holder(UUID id, UUID personId, String name, String promise, LocalDate from, @Nullable LocalDate until,
			boolean now) {

		/** Left the unit, but nobody has written the end down. */
		public boolean gone() {
			return this.until == null && !this.now;
		}

	}

}
