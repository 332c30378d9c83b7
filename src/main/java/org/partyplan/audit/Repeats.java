package org.partyplan.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.partyplan.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came again within an hour is told as one sum when the hour is over. */
@Component
class Repeats {

	private static final String UNTOLD = """
			select r.nonce, r.times, r.last_at, e.user_id, e.user_name, e.for_name, e.event, e.subject, e.subject_id,
			  e.detail, e.succeeded, e.address
			from audit_repeat r join audit_entry e on e.nonce = r.nonce
			where not r.told and r.times > 1 and r.hour < :hour order by e.id for update of r
			""";

	private final JdbcClient jdbc;

	private final LogWriter writer;

	private final LogSettings settings;

	private final Clock clock;

	Repeats(JdbcClient jdbc, LogWriter writer, LogSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.writer = writer;
		this.settings = settings;
		this.clock = clock;
	}

	@Scheduled(cron = "20 0 * * * *")
	@SchedulerLock(name = "audit-repeats")
	@Transactional
	public void everyHour() {
		tell(this.clock.instant().truncatedTo(ChronoUnit.HOURS));
	}

	/** The sums of all hours before. */
	@Transactional
	public void tell(Instant hour) {
		List<Untold> sums = this.jdbc.sql(UNTOLD)
			.param("hour", java.sql.Timestamp.from(hour))
			.query(Untold.class)
			.list();
		this.writer.addAnyway(sums.stream().map(Untold::row).toList());
		this.jdbc.sql("update audit_repeat set told = true where not told and hour < ?")
			.param(java.sql.Timestamp.from(hour))
			.update();
		this.jdbc.sql("delete from audit_repeat where hour < ?")
			.param(java.sql.Timestamp.from(hour.minus(this.settings.keepDays(), ChronoUnit.DAYS)))
			.update();
	}

	record Untold(UUID nonce, int times, Instant lastAt, UUID userId, String userName, String forName, String event,
			String subject, UUID subjectId, String detail, boolean succeeded, String address) {

		LogRow row() {
			String sum = "（这一小时里共 " + this.times + " 次，最后一次 " + AuditPage.TIME.format(this.lastAt).substring(11) + "）";
			String told = this.detail.substring(0, Math.min(500 - sum.length(), this.detail.length())) + sum;
			return new LogRow(null, null, this.userId, this.userName, this.forName, this.event, this.subject,
					this.subjectId, told, this.succeeded, this.address, Ids.next(), null);
		}

	}

}
