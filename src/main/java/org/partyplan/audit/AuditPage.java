package org.partyplan.audit;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log, newest first; a page begins after the last entry of the one before. */
@Component
class AuditPage {

	static final int SIZE = 50;

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

	private static final String ROWS = """
			select id, at, user_name, for_name, event, detail, succeeded, address, subject_id,
			  (select r.times from audit_repeat r where r.nonce = e.nonce and not r.told and r.times > 1) as times
			from audit_entry e where at >= :from and at < :until and id < :before
			  and (:who = '' or position(:who in lower(user_name)) > 0 or position(:who in lower(detail)) > 0)
			  and (:what = '' or event in (:events) or position(:what in lower(detail)) > 0)
			  and (:result = '' or succeeded = (:result = 'OK'))
			  and (cast(:about as uuid) is null or subject_id = :about)
			order by id desc
			""";

	private final JdbcClient jdbc;

	AuditPage(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One more than a page holds, so that one sees whether there are older ones. */
	List<Entry> entries(Filter filter, Collection<String> events) {
		return asked(ROWS + " limit " + (SIZE + 1), filter, events).list();
	}

	/** All of them, one by one. */
	Stream<Entry> all(Filter filter, Collection<String> events) {
		return asked(ROWS, filter, events).stream();
	}

	private JdbcClient.MappedQuerySpec<Entry> asked(String sql, Filter filter, Collection<String> events) {
		return this.jdbc.sql(sql)
			.param("from", moment(filter.from(), LocalDate.of(2000, 1, 1), 0))
			.param("until", moment(filter.to(), LocalDate.of(2999, 1, 1), 1))
			.param("before", (filter.before() == null) ? Long.MAX_VALUE : filter.before())
			.param("who", filter.text(filter.who()))
			.param("what", filter.text(filter.what()))
			.param("events", events.isEmpty() ? Set.of("-") : events)
			.param("result", filter.text(filter.result()).toUpperCase())
			.param("about", new SqlParameterValue(Types.OTHER, filter.about()))
			.query(Entry.class);
	}

	private static Timestamp moment(@Nullable LocalDate day, LocalDate otherwise, int plus) {
		return Timestamp.from(((day == null) ? otherwise : day).plusDays(plus).atStartOfDay(ZONE).toInstant());
	}

	record Filter(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String who, @Nullable String what,
			@Nullable String result, @Nullable Long before, @Nullable UUID about) {

		String text(@Nullable String typed) {
			return (typed == null) ? "" : typed.strip().toLowerCase();
		}

	}

	record Entry(long id, Instant at, String userName, @Nullable String forName, String event, String detail,
			boolean succeeded, String address, @Nullable UUID subjectId, @Nullable Integer times) {

		/** The key of the event's name in Chinese. */
		public String key() {
			return AuditEvents.PREFIX + this.event;
		}

		/** With how often it came again within the hour. */
		public String told() {
			return (this.times == null) ? this.detail : this.detail + "（这一小时里已有 " + this.times + " 次）";
		}

		/** 2026-11-30 14:32:05. */
		String time() {
			return TIME.format(this.at);
		}

		/** 周砚青（代陆知微）. */
		public String who() {
			return (this.forName == null) ? this.userName : this.userName + "（代" + this.forName + "）";
		}

	}

}
