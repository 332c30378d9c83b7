package org.partyplan.activity.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for an organisation what the columns of a head say. */
@Component
class ListMemory {

	private static final String ROOT = """
			(select cast(split_part(u.path, '/', 2) as uuid) from organization_unit u where u.id = :unit)""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ListMemory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<ListColumns> of(UUID unit, AttendanceList list) {
		return this.jdbc
			.sql("select * from activity_list_columns where signature = :signature and organization_id = " + ROOT)
			.param("signature", list.signature())
			.param("unit", unit)
			.query((row, number) -> columns(row, list.head()))
			.optional();
	}

	@Transactional
	void remember(UUID unit, AttendanceList list, ListColumns columns, CurrentUser me) {
		this.jdbc.sql("""
				insert into activity_list_columns (organization_id, signature, name_column, phone_column, branch_column,
				  state_column, rule, came, least, used_on, by_name)
				values (%s, :signature, :name, :phone, :branch, :state, :rule, :came, :least, :today, :by)
				on conflict (organization_id, signature) do update set name_column = :name, phone_column = :phone,
				  branch_column = :branch, state_column = :state, rule = :rule, came = :came, least = :least,
				  used_on = :today, by_name = :by""".formatted(ROOT))
			.param("unit", unit)
			.param("signature", list.signature())
			.param("name", columns.listName())
			.param("phone", columns.listPhone())
			.param("branch", columns.listBranch())
			.param("state", columns.listState())
			.param("rule", String.valueOf(columns.listRule()))
			.param("came", columns.listCame().toArray(String[]::new))
			.param("least", columns.listLeast())
			.param("today", LocalDate.now(this.clock))
			.param("by", me.name())
			.update();
	}

	private static ListColumns columns(ResultSet row, int head) throws SQLException {
		return new ListColumns(head, row.getInt("name_column"), row.getInt("phone_column"), row.getInt("branch_column"),
				row.getInt("state_column"), ListColumns.Rule.valueOf(row.getString("rule")),
				List.of((String[]) row.getArray("came").getArray()), row.getBigDecimal("least"));
	}

}
