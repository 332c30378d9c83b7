package org.partyplan.account.keeping;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.shared.InnerRows;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts as the administrators see them. */
@Component
class AccountList {

	private static final int SIZE = 50;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(ZoneId.of("Asia/Shanghai"));

	private static final String FOUND = """
			from account_user u
			where (:q = '' or position(:q in lower(u.username)) > 0 or position(:q in lower(u.display_name)) > 0)
			  and case :state when 'DISABLED' then u.disabled_on is not null and u.disabled_on <= :today
			    when 'ACTIVE' then u.disabled_on is null or u.disabled_on > :today when 'UNLINKED' then u.person_id is null
			    when 'NEVER' then not exists (select 1 from audit_entry e where e.subject_id = u.id and e.event = 'account.signedIn')
			    else true end
			  and (cast(:unit as uuid) is null
			    or exists (select 1 from account_grant g join organization_unit o on o.id = g.unit_id
			      where g.user_id = u.id and %1$s and cast(:unit as uuid) = any(o.above))
			    or exists (select 1 from organization_membership m join organization_unit o on o.id = m.unit_id
			      where m.person_id = u.person_id and valid_on(m.valid_from, m.valid_to, :today)
			        and cast(:unit as uuid) = any(o.above)))
			  and (:role = '' or exists (select 1 from account_grant g where g.user_id = u.id and %1$s
			    and (g.role = :role)))
			"""
		.formatted(AccountList.standing());

	private static final String ROWS = """
			select u.id, u.username, u.display_name as name, u.disabled_on is not null and u.disabled_on <= :today as disabled,
			       (select %s
			        from account_grant g left join organization_unit o on o.id = g.unit_id
			        where g.user_id = u.id and %s) as grants,
			       (select max(e.at) from audit_entry e where e.subject_id = u.id and e.event = 'account.signedIn') as last_seen
			%s order by u.username
			"""
		.formatted(InnerRows.sql("g.valid_from, g.id", "g.role", "o.short_name"), standing(), FOUND);

	private final JdbcClient jdbc;

	private final Clock clock;

	AccountList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Paged<Row> page(Filter filter, int page) {
		return new Paged<>(bound(ROWS + " limit :size offset :offset", filter).param("size", SIZE)
			.param("offset", Paged.offset(page, SIZE))
			.query(Row.class)
			.list(), page, SIZE, bound("select count(*) " + FOUND, filter).query(Long.class).single());
	}

	/** All that a filter holds, to be exported. */
	Stream<Row> all(Filter filter) {
		return bound(ROWS, filter).query(Row.class).stream();
	}

	private JdbcClient.StatementSpec bound(String sql, Filter filter) {
		return this.jdbc.sql(sql)
			.param("q", filter.text())
			.param("role", filter.role())
			.param("state", filter.state())
			.param("unit", new SqlParameterValue(Types.OTHER, filter.unit()))
			.param("today", LocalDate.now(this.clock));
	}

	private static String standing() {
		return "valid_on(g.valid_from, g.valid_to, :today)";
	}

	/** What is asked for; empty texts ask for all. */
	record Filter(@Nullable String q, @Nullable String role, @Nullable String state, @Nullable UUID unit) {

		Filter {
			q = (q == null) ? "" : q;
			role = (role == null) ? "" : role;
			state = (state == null) ? "" : state;
		}

		String text() {
			return String.valueOf(this.q).strip().toLowerCase();
		}

	}

	record Row(UUID id, String username, String name, boolean disabled, @Nullable String grants,
			@Nullable Instant lastSeen) {

		static final ListExport<Row> EXPORT = ListExport.of("account.exported", "账号",
				SheetColumn.of("用户名", 16, Row::username), SheetColumn.of("姓名", 10, Row::name),
				SheetColumn.of("今天的权限", 40, Row::rights),
				SheetColumn.of("最近登录", 14, (row) -> (row.lastSeen() == null) ? "从未" : TIME.format(row.lastSeen())),
				SheetColumn.of("状态", 8, (row) -> row.disabled() ? "已停用" : "在用"));

		/** 党委办公室（党委）、党员（机关）. */
		public String rights() {
			return (this.grants == null) ? "还没有权限"
					: InnerRows.of(this.grants).stream().map(Row::right).collect(Collectors.joining("、"));
		}

		private static String right(List<String> parts) {
			String label = Role.valueOf(parts.get(0)).label();
			return parts.get(1).isEmpty() ? label : label + "（" + parts.get(1) + "）";
		}

	}

}
