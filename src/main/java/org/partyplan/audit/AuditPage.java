package org.partyplan.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log, newest first; a page begins after the last entry of the one before. */
@Component
class AuditPage {

	static final int SIZE = 50;

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final String ROWS = """
			select id, at, user_name, for_name, event, detail, succeeded, address from audit_entry
			where at >= :from and at < :until and id < :before
			  and (:who = '' or position(:who in lower(user_name)) > 0 or position(:who in lower(detail)) > 0)
			  and (:what = '' or event in (:events) or position(:what in lower(detail)) > 0)
			  and (:result = '' or succeeded = (:result = 'OK'))
			order by id desc limit :size
			""";

	private final JdbcClient jdbc;

	AuditPage(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One more than a page holds, so that one sees whether there are older ones. */
	List<Entry> entries(Filter filter, Collection<String> events) {
		return this.jdbc.sql(ROWS)
			.param("from", moment(filter.from(), LocalDate.of(2000, 1, 1), 0))
			.param("until", moment(filter.to(), LocalDate.of(2999, 1, 1), 1))
			.param("before", (filter.before() == null) ? Long.MAX_VALUE : filter.before())
			.param("who", filter.text(filter.who()))
			.param("what", filter.text(filter.what()))
			.param("events", events.isEmpty() ? Set.of("-") : events)
			.param("result", filter.text(filter.result()).toUpperCase())
			.param("size", SIZE + 1)
			.query(Entry.class)
			.list();
	}

	private static Timestamp moment(@Nullable LocalDate day, LocalDate otherwise, int plus) {
		return Timestamp.from(((day == null) ? otherwise : day).plusDays(plus).atStartOfDay(ZONE).toInstant());
	}

	record Filter(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
			@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to, @Nullable String who,
			@Nullable String what, @Nullable String result, @Nullable Long before) {

		String text(@Nullable String typed) {
			return (typed == null) ? "" : typed.strip().toLowerCase();
		}

	}

	record Entry(long id, Instant at, String userName, @Nullable String forName, String event, String detail,
			boolean succeeded, String address) {

		/** The key of the event's name in Chinese. */
		public String key() {
			return AuditEvents.PREFIX + this.event;
		}

		/** 周砚青（代陆知微）. */
		public String who() {
			return (this.forName == null) ? this.userName : this.userName + "（代" + this.forName + "）";
		}

	}

}
