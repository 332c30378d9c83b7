package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units with their members, each counted once a level up to the top. */
@Component
class UnitTree {

	private static final String ROWS = """
			with direct as (
			  select u.above, count(*) as members
			  from organization_membership m
			  join organization_unit u on u.id = m.unit_id and %1$s
			  join organization_category c on c.person_id = m.person_id and c.category in ('PROBATIONARY', 'FULL')
			    and valid_on(c.valid_from, c.valid_to, :day)
			  where valid_on(m.valid_from, m.valid_to, :day)
			  group by u.above
			), total as (
			  select top as id, sum(members)::int as members
			  from direct cross join lateral unnest(above) top
			  group by top
			)
			select u.id, u.kind, u.name, u.short_name, u.version,
			       cardinality(u.above) - 1 as depth, coalesce(t.members, 0) as members,
			       (select string_agg(p.name, '、' order by h.valid_from)
			        from organization_post h join organization_person p on p.id = h.person_id
			        where h.unit_id = u.id and (h.post = '党小组组长' or h.post like '%%书记' and h.post !~ '副书记|^纪委')
			          and valid_on(h.valid_from, h.valid_to, :day)) as secretary
			from organization_unit u left join total t on t.id = u.id
			where %1$s and valid_on(u.valid_from, u.valid_to, :day)
			order by %2$s
			""".formatted(Organizations.WITHIN, Organizations.IN_ORDER);

	private final JdbcClient jdbc;

	UnitTree(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Tree standing(Collection<UUID> scope, LocalDate day) {
		return new Tree(this.jdbc.sql(ROWS).param("scope", scope).param("day", day).query(Row.class).list());
	}

	/** What the page's head and its list say. */
	record Tree(List<Row> rows) {

		/** 1 个党委、2 个党总支、12 个支部，260 名党员. */
		public String words() {
			return count(UnitKind.GENERAL_BRANCH) + " 个党总支、" + count(UnitKind.BRANCH) + " 个党支部、" + count(UnitKind.GROUP)
					+ " 个党小组，" + members() + " 名党员";
		}

		/** Party organisations and their groups. */
		public List<Row> party() {
			return this.rows.stream().filter((row) -> row.kind().party() || row.kind() == UnitKind.GROUP).toList();
		}

		/** 科室 and 群团. */
		public List<Row> others() {
			return this.rows.stream().filter((row) -> !row.kind().party() && row.kind() != UnitKind.GROUP).toList();
		}

		private long count(UnitKind kind) {
			return this.rows.stream().filter((row) -> row.kind() == kind).count();
		}

		/** Of the tops only: the others are counted in them. */
		private int members() {
			int top = this.rows.stream().mapToInt(Row::depth).min().orElse(0);
			return this.rows.stream().filter((row) -> row.depth() == top).mapToInt(Row::members).sum();
		}

	}

	record Row(UUID id, UnitKind kind, String name, String shortName, int version, int depth, int members,
			@Nullable String secretary) {

		/** How far in it stands, as a class of the style sheet. */
		public String indent() {
			return "in-" + Math.min(4, this.depth);
		}

		/** Says what is missing where something should be. */
		public String leader() {
			return (this.secretary != null) ? this.secretary : (this.kind == UnitKind.BRANCH) ? "还没有书记" : "";
		}

	}

}
