package org.partyplan.assessment;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Members with their points, by pinyin and by nothing else: there is no ranking, and no
 * parameter that could make one.
 */
@Component
class PointList {

	/** What an export of it holds. */
	static final ListExport<Row> EXPORT = ListExport.of("points.exported", "党员积分", SheetColumn.of("姓名", 8, Row::name),
			SheetColumn.of("支部", 12, Row::unit), SheetColumn.of("积分", 6, Row::points),
			SheetColumn.of("记录条数", 6, Row::entries));

	private static final int SIZE = 40;

	private static final String CHOSEN = """
			with chosen as materialized (
			  select p.id as person_id, p.name, p.pinyin, coalesce(b.name, u.name) as unit, count(*) over () as total
			  from organization_membership m join organization_unit u on u.id = m.unit_id
			  left join organization_unit b on u.kind = 'GROUP' and b.id = u.branch_id
			  join organization_person p on p.id = m.person_id
			  join organization_category c on c.person_id = p.id and c.category in ('PROBATIONARY', 'FULL')
			    and valid_on(c.valid_from, c.valid_to, :last)
			  where %s and valid_on(m.valid_from, m.valid_to, :last)
			    and (cast(:unit as uuid) is null
			      or cast(:unit as uuid) = any(u.above))
			  order by p.pinyin, p.name, p.id /*limit*/
			),
			""".formatted(Organizations.WITHIN);

	private static final String ROWS = """
			select c.person_id as id, c.name, c.unit, c.total, coalesce(s.points, 0) as points, coalesce(s.entries, 0) as entries
			from chosen c left join (select person_id, sum(counted) as points, count(*) as entries from entry group by 1) s
			  on s.person_id = c.person_id
			order by c.pinyin, c.name, c.person_id
			""";

	private final JdbcClient jdbc;

	PointList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Paged<Row> page(PointFilter filter, LocalDate today, CurrentUser me) {
		List<Row> rows = bind("limit " + SIZE + " offset :skip", filter, today, me)
			.param("skip", Paged.offset(filter.pageNumber(), SIZE))
			.query(Row.class)
			.list();
		return new Paged<>(rows, filter.pageNumber(), SIZE, rows.isEmpty() ? 0 : rows.get(0).total());
	}

	Stream<Row> all(PointFilter filter, LocalDate today, CurrentUser me) {
		return bind("", filter, today, me).query(Row.class).stream();
	}

	private JdbcClient.StatementSpec bind(String limit, PointFilter filter, LocalDate today, CurrentUser me) {
		LocalDate last = LocalDate.of(filter.yearOr(today), 12, 31);
		return this.jdbc.sql(CHOSEN.replace("/*limit*/", limit) + Ledger.ENTRIES + ROWS)
			.param("scope", me.scope(Role.PARTY_KEEPERS))
			.param("unit", filter.unit(), Types.OTHER)
			.param("first", LocalDate.of(filter.yearOr(today), 1, 1))
			.param("last", last.isAfter(today) ? today : last);
	}

	record Row(UUID id, String name, String unit, long total, BigDecimal points, int entries) {

		public String words() {
			return Points.plain(this.points);
		}

	}

}
