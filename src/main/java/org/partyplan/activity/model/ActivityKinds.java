package org.partyplan.activity.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of record, as the office keeps them. */
@Component
public class ActivityKinds {

	private final JdbcClient jdbc;

	ActivityKinds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of them by key, the usual ones first. */
	public Map<String, ActivityKind> all() {
		Map<String, ActivityKind> kinds = new LinkedHashMap<>();
		this.jdbc.sql("""
				select k.*, r.name, coalesce(k.host_label, '主持（主讲）人') as host,
				       case when k.attendance = 'DUE' then '谁没来' else coalesce(k.question, '谁参加') end as asked
				from activity_kind k join measure_record_kind r on r.key = k.key
				order by r.position, r.name""")
			.query((row, number) -> kind(row))
			.list()
			.forEach((kind) -> kinds.put(kind.key(), kind));
		return kinds;
	}

	public ActivityKind find(String key) {
		ActivityKind kind = all().get(key);
		if (kind == null) {
			throw new NotFound("kind " + key);
		}
		return kind;
	}

	/** What a record counts as: what was held, and what that implies. */
	public static Set<String> counted(Collection<String> held, Map<String, ActivityKind> kinds) {
		Set<String> counted = new TreeSet<>(held);
		held.stream().map(kinds::get).forEach((kind) -> counted.addAll(kind.implies()));
		return counted;
	}

	private static ActivityKind kind(ResultSet row) throws SQLException {
		return new ActivityKind(row.getString("key"), row.getString("name"), list(row, "places"),
				ActivityAudience.valueOf(row.getString("audience")),
				AttendanceMode.valueOf(row.getString("attendance")), row.getBoolean("study"), row.getBoolean("hours"),
				list(row, "implies"), list(row, "required"), row.getString("served_label"), row.getString("host"),
				row.getString("asked"), row.getBoolean("joint"), list(row, "steps"), list(row, "variants"),
				row.getBoolean("votes"), ActivityKind.Singled.valueOf(row.getString("singled")));
	}

	private static List<String> list(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

}
