package org.partyplan.papers;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.Category;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads who came and went from the dated memberships: a group within the same branch is
 * no transfer.
 */
@Component
class Transfers {

	/** A group's branch is the unit above it. */
	private static final String BRANCH = """
			organization_unit %2$s on %2$s.id = case %1$s.kind when 'GROUP' then %1$s.branch_id else %1$s.id end
			""";

	private static final String ROWS = """
			select * from (
			  select m.id, m.person_id, p.name, m.valid_from as on_day,
			         case when m.came = 'FROM_OUTSIDE' then 'IN' else 'WITHIN' end as way,
			         case when m.came = 'FROM_OUTSIDE' then coalesce(m.came_from, '') else ob.name end as from_where,
			         nb.name as to_where, u.above, o.above as from_above
			  from organization_membership m join organization_person p on p.id = m.person_id
			  join organization_unit u on u.id = m.unit_id join %1$s
			  left join organization_membership om on om.person_id = m.person_id and om.valid_to = m.valid_from
			  left join organization_unit o on o.id = om.unit_id left join %2$s
			  where m.came = 'FROM_OUTSIDE' or (om.id is not null and ob.id <> nb.id)
			  union all
			  select m.id, m.person_id, p.name, m.valid_to, 'OUT', ub.name, coalesce(m.left_to, ''), u.above, null
			  from organization_membership m join organization_person p on p.id = m.person_id
			  join organization_unit u on u.id = m.unit_id join %3$s
			  where m.left_how = 'TO_OUTSIDE' and m.valid_to is not null) t
			left join lateral (select c.category from organization_category c where c.person_id = t.person_id
			  and c.valid_from <= t.on_day order by c.valid_from desc limit 1) c on true
			where (t.above && cast(array[:scope] as uuid[]) or t.from_above && cast(array[:scope] as uuid[]))
			  and t.on_day between :first and :last and (cast(:id as uuid) is null or t.id = :id)
			order by t.on_day, t.name, t.id
			""".formatted(BRANCH.formatted("u", "nb"), BRANCH.formatted("o", "ob"), BRANCH.formatted("u", "ub"));

	private static final LocalDate ALWAYS = LocalDate.of(1921, 7, 1);

	private final JdbcClient jdbc;

	Transfers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> of(Collection<UUID> scope, LocalDate first, LocalDate last) {
		return rows(scope, first, last, null);
	}

	/** One that goes out, for its letter. */
	Row letter(UUID id, Collection<UUID> scope, LocalDate today) {
		return rows(scope, ALWAYS, today, id).stream()
			.filter(Row::lettered)
			.findFirst()
			.orElseThrow(() -> new NotFound("transfer " + id));
	}

	private List<Row> rows(Collection<UUID> scope, LocalDate first, LocalDate last, @Nullable UUID id) {
		return this.jdbc.sql(ROWS)
			.param("scope", scope)
			.param("first", first)
			.param("last", last)
			.param("id", id, Types.OTHER)
			.query((row, number) -> new Row(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class),
					row.getString("name"), category(row.getString("category")), row.getString("way"),
					row.getObject("on_day", LocalDate.class), row.getString("from_where"), row.getString("to_where")))
			.list();
	}

	private static @Nullable Category category(@Nullable String name) {
		return (name == null) ? null : Category.valueOf(name);
	}

	/**
	 * Somebody's 组织关系 goes from one place to another.
	 *
	 * @param id of the membership that begins or ends
	 * @param way IN from outside, OUT to outside, WITHIN between two branches
	 */
	record Row(UUID id, UUID personId, String name, @Nullable Category category, String way, LocalDate onDay,
			@Nullable String fromWhere, @Nullable String toWhere) {

		/** What an export of the register holds. */
		static final ListExport<Row> EXPORT = ListExport.of("papers.exported", "组织关系转接登记",
				SheetColumn.of("日期", 8, Row::onDay), SheetColumn.of("姓名", 8, Row::name),
				SheetColumn.of("类别", 8, Row::status), SheetColumn.of("转接", 6, Row::word),
				SheetColumn.of("从哪里", 16, Row::fromWhere), SheetColumn.of("到哪里", 16, Row::toWhere));

		public String word() {
			return switch (this.way) {
				case "IN" -> "转入";
				case "OUT" -> "转出";
				default -> "院内转接";
			};
		}

		public String status() {
			return (this.category == null) ? "" : this.category.label();
		}

		/** Only who leaves for another organisation takes a letter along. */
		public boolean lettered() {
			return this.way.equals("OUT") && this.category != null && this.category.member();
		}

	}

}
