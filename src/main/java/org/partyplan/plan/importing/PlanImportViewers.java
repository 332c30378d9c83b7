package org.partyplan.plan.importing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.shared.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for a minute and a half who looks at an import. */
@Component
class PlanImportViewers {

	private static final Duration LOOKING = Duration.ofSeconds(90);

	private final JdbcClient jdbc;

	private final Clock clock;

	PlanImportViewers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** I am here: who else is? */
	@Transactional
	PlanImportOthers seen(PlanImport reading, @Nullable Integer version, CurrentUser me) {
		Instant now = this.clock.instant();
		return PlanImportOthers.of(reading, version,
				this.jdbc
					.sql("""
							with me as (
							  insert into plan_reading_viewer (reading_id, account_id, name, seen_at) values (:reading, :me, :name, :now)
							  on conflict (reading_id, account_id) do update set seen_at = excluded.seen_at, name = excluded.name)
							select distinct name from plan_reading_viewer
							where reading_id = :reading and account_id <> :me and seen_at > :since order by name""")
					.param("reading", reading.id())
					.param("me", me.id())
					.param("name", me.name())
					.param("now", Timestamp.from(now))
					.param("since", Timestamp.from(now.minus(LOOKING)))
					.query(String.class)
					.list(),
				me.name(), now);
	}

}
