package org.partyplan.organization.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.ManyNumbersSeen;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bounds 查看完整号码: who has looked at many people within an hour goes on at one a minute,
 * and those who read the log hear of it.
 */
@Component
class Looks {

	static final int MANY = 20;

	static final Duration WITHIN = Duration.ofHours(1);

	static final Duration PAUSE = Duration.ofMinutes(1);

	private static final String SEEN = """
			select count(distinct person_id)::int as people, max(at) as last from organization_look
			where user_id = :user and person_id <> :person and at > :since
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Looks(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** Counts one more, or refuses it for the moment. */
	void count(UUID person, CurrentUser me) {
		// one at a time: looks at once must not pass by each other
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
			.param("look " + me.id())
			.query()
			.listOfRows();
		Instant now = this.clock.instant();
		Seen seen = this.jdbc.sql(SEEN)
			.param("user", me.id())
			.param("person", person)
			.param("since", Timestamp.from(now.minus(WITHIN)))
			.query(Seen.class)
			.single();
		if (seen.people() >= MANY && seen.last() != null && seen.last().isAfter(now.minus(PAUSE))) {
			throw new RuleBroken("organization.person.looks", seen.people());
		}
		this.jdbc.sql("delete from organization_look where user_id = ? and at < ?")
			.params(me.id(), Timestamp.from(now.minus(Duration.ofDays(1))))
			.update();
		this.jdbc.sql("insert into organization_look (user_id, person_id, at) values (?, ?, ?)")
			.params(me.id(), person, Timestamp.from(now))
			.update();
		if (seen.people() + 1 >= MANY) {
			this.events.publishEvent(new ManyNumbersSeen(me.id(), seen.people() + 1));
		}
	}

	private record Seen(int people, @Nullable Instant last) {
	}

}
