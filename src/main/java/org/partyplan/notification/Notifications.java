package org.partyplan.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;

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

	private static final String UNREAD = """
			select m.id, split_part(m.subject, ':', 1) as kind, m.title, m.link, m.created_at from notification_message m
			where m.recipient_id = :reader and m.read_at is null""";

	private final JdbcClient jdbc;

	private final JdbcOperations batch;

	private final Clock clock;

	private final String unread;

	Notifications(JdbcClient jdbc, JdbcOperations batch, List<MessageMatters> matters, Clock clock) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.clock = clock;
		this.unread = matters.stream()
			.flatMap((some) -> some.open().entrySet().stream())
			.map((matter) -> "when '" + matter.getKey() + "' then " + matter.getValue())
			.collect(Collectors.joining(" ", UNREAD + " and case split_part(m.subject, ':', 1) ",
					" else true end order by m.created_at desc, m.id limit :most"));
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

	/** The newest unread messages whose matter is still open. */
	@Transactional(readOnly = true)
	public List<Message> unread(CurrentUser reader, int most) {
		return this.jdbc.sql(this.unread)
			.param("reader", reader.id())
			.param("mine", reader.scope(Role.RESPONSIBLE))
			.param("asOf", LocalDate.now(this.clock))
			.param("most", most)
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
