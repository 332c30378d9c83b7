package org.partyplan.audit;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the newest seal away every hour, so that a tail that was cut off is missed. */
@Component
class SealSending {

	private static final String SENT = """
			insert into audit_sent (target, sequence, sent_at) values (:target, :sequence, :at)
			on conflict (target) do update set sequence = excluded.sequence, sent_at = excluded.sent_at, failure = null
			""";

	private static final String FAILED = """
			insert into audit_sent (target, sequence, sent_at, failure) values (:target, 0, :at, :failure)
			on conflict (target) do update set failure = excluded.failure
			""";

	private final JdbcClient jdbc;

	private final Chain chain;

	private final SealFolder folder;

	private final LogSettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SealSending(JdbcClient jdbc, Chain chain, SealFolder folder, LogSettings settings, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.chain = chain;
		this.folder = folder;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	@Scheduled(cron = "40 0 * * * *")
	@SchedulerLock(name = "audit-seal-sending")
	public void everyHour() {
		ChainLink link = this.chain.last();
		Instant now = this.clock.instant();
		if (link.sequence() > 0) {
			to(this.folder.name(), link, now, () -> this.folder.add(now, link));
			to(this.settings.log().syslog(), link, now, () -> Syslog.send(this.settings.log().syslog(), now, link));
		}
	}

	private void to(String target, ChainLink link, Instant at, Sending sending) {
		if (target.isEmpty()) {
			return;
		}
		String failure = attempt(sending);
		JdbcClient.StatementSpec kept = this.jdbc.sql((failure == null) ? SENT : FAILED)
			.param("target", target)
			.param("at", Timestamp.from(at));
		if (failure == null) {
			kept.param("sequence", link.sequence()).update();
		}
		else {
			kept.param("failure", failure).update();
			this.events.publishEvent(new AuditFact("audit.notSent", "log", null,
					"第 " + link.sequence() + " 号封印没有送到 " + target + "：" + failure, false));
		}
	}

	private static @Nullable String attempt(Sending sending) {
		try {
			sending.send();
			return null;
		}
		catch (IOException | RuntimeException failure) {
			String words = String.valueOf(failure.getMessage());
			return words.substring(0, Math.min(150, words.length()));
		}
	}

	@FunctionalInterface
	private interface Sending {

		void send() throws IOException;

	}

}
