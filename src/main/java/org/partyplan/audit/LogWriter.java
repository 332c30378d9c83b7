package org.partyplan.audit;

import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Adds rows with the program's mark. */
@Component
class LogWriter {

	/** What comes again within an hour is counted: it would only fill the log. */
	private static final Set<String> COUNTED = Set.of("access.denied", "account.refused", "document.viewed",
			"member.read");

	/** Addresses that differ by ids and numbers only are of one kind. */
	private static final String PARTICULAR = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d+";

	private static final String ADD = """
			%sinsert into audit_entry
			  (user_id, user_name, for_name, event, subject, subject_id, detail, succeeded, address, nonce, mark)
			select cast(:userId as uuid), :userName, cast(:forName as varchar), :event, :subject, cast(:subjectId as uuid),
			  :detail, cast(:succeeded as boolean), :address, cast(:nonce as uuid), cast(:mark as bytea)%s
			""";

	private static final String ADD_ALWAYS = ADD.formatted("", "");

	private static final String ADD_ONCE = ADD.formatted(
			"""
					with counted as (
					  insert into audit_repeat as r (what, hour, nonce) values (:what, date_trunc('hour', clock_timestamp()), :nonce)
					  on conflict (what, hour) do update set times = r.times + 1, last_at = clock_timestamp() returning times)
					""",
			" from counted where times = 1");

	private final NamedParameterJdbcOperations jdbc;

	private final LogKey key;

	LogWriter(NamedParameterJdbcOperations jdbc, LogKey key) {
		this.jdbc = jdbc;
		this.key = key;
	}

	/** All of them, but what was said within the hour. */
	void add(List<LogRow> rows) {
		add(ADD_ALWAYS, rows.stream().filter((row) -> !counted(row)).toList());
		add(ADD_ONCE, rows.stream().filter(LogWriter::counted).toList());
	}

	/** Whatever was said before. */
	void addAnyway(List<LogRow> rows) {
		add(ADD_ALWAYS, rows);
	}

	private void add(String sql, List<LogRow> rows) {
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(sql, rows.stream().map(this::values).toArray(SqlParameterSource[]::new));
		}
	}

	private static boolean counted(LogRow row) {
		return COUNTED.contains(row.event());
	}

	private SqlParameterSource values(LogRow row) {
		return new MapSqlParameterSource("userId", row.userId()).addValue("userName", row.userName())
			.addValue("forName", row.forName())
			.addValue("event", row.event())
			.addValue("subject", row.subject())
			.addValue("subjectId", row.subjectId())
			.addValue("detail", row.detail())
			.addValue("succeeded", row.succeeded())
			.addValue("address", row.address())
			.addValue("nonce", row.nonce())
			.addValue("mark", row.markedBy(this.key))
			.addValue("what", what(row));
	}

	private byte[] what(LogRow row) {
		boolean refused = row.event().equals("access.denied");
		return this.key.hash(LogRow.bytes(row.address(), row.userId(), row.userName(), row.forName(), row.event(),
				row.subjectId(), refused ? row.detail().replaceAll(PARTICULAR, "…") : row.detail()));
	}

}
