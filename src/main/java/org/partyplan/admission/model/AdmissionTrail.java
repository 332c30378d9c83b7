package org.partyplan.admission.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only history of cases, and the log with it. */
@Component
public class AdmissionTrail {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AdmissionTrail(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	public void add(UUID admission, String kind, String words, CurrentUser me) {
		String told = words.substring(0, Math.min(600, words.length()));
		this.jdbc.sql("""
				insert into admission_trail (id, case_id, kind, recorded_at, by_id, by_name, for_name, words)
				values (:id, :case, :kind, :at, :by, :byName, :forName, :words)""")
			.param("id", Ids.next())
			.param("case", admission)
			.param("kind", kind)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", me.id())
			.param("byName", me.name())
			.param("forName", me.actingFor(Role.SECRETARY))
			.param("words", told)
			.update();
		this.events.publishEvent(
				new AuditFact("admission." + kind.toLowerCase(java.util.Locale.ROOT), "admission", admission, told));
	}

}
