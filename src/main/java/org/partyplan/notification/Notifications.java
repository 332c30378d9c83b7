package org.partyplan.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.partyplan.shared.Ids;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox: the same step of the same matter is said to a person only once. */
@Service
@Transactional
public class Notifications {

	private static final String TELL = """
			insert into notification_message (id, recipient_id, subject, step, title, link, created_at)
			values (?, ?, ?, ?, ?, ?, ?) on conflict (recipient_id, subject, step) do nothing
			""";

	private final JdbcClient jdbc;

	private final JdbcOperations batch;

	private final Clock clock;

	Notifications(JdbcClient jdbc, JdbcOperations batch, Clock clock) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.clock = clock;
	}

	/**
	 * Tells people something, unless they were told already.
	 * @param recipients accounts
	 * @param subject what it is about, such as assignment:ID
	 * @param step which step of it, such as reminded:2026-05-20
	 * @param title one sentence without names
	 * @param link where to go
	 * @return how many were told
	 */
	public int tell(Collection<UUID> recipients, String subject, String step, String title, String link) {
		Timestamp now = Timestamp.from(this.clock.instant());
		return Arrays.stream(this.batch.batchUpdate(TELL,
				recipients.stream()
					.map((recipient) -> new Object[] { Ids.next(), recipient, subject, step, title, link, now })
					.toList()))
			.sum();
	}

	/** The newest unread messages. */
	@Transactional(readOnly = true)
	public List<Message> unread(UUID recipient, int most) {
		return this.jdbc.sql("""
				select id, title, link, created_at from notification_message
				where recipient_id = ? and read_at is null order by created_at desc limit ?""")
			.params(recipient, most)
			.query(Message.class)
			.list();
	}

	/** Marks one of the recipient's messages as read. */
	public void read(UUID recipient, UUID message) {
		this.jdbc
			.sql("update notification_message set read_at = ? where id = ? and recipient_id = ? and read_at is null")
			.params(Timestamp.from(this.clock.instant()), message, recipient)
			.update();
	}

	/** Marks all of the recipient's messages as read. */
	public void readAll(UUID recipient) {
		this.jdbc.sql("update notification_message set read_at = ? where recipient_id = ? and read_at is null")
			.params(Timestamp.from(this.clock.instant()), recipient)
			.update();
	}

}
