package org.partyplan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Paged;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of today in a scope. */
@Component
class MemberList {

	static final int SIZE = 50;

	private static final Map<String, String> SORTS = Map.of("unit", Organizations.IN_ORDER + ", p.name", "name",
			"p.name", "category",
			"array_position(array['FULL', 'PROBATIONARY', 'CANDIDATE', 'ACTIVIST', 'APPLICANT', 'NONE'], c.category::text),"
					+ " p.name",
			"since", "c.valid_from desc, p.name");

	/** 党委 + 党委委员 is 党委委员, 内一 + 书记 is 内一书记. */
	private static final String HELD = """
			hu.short_name || case when right(hu.short_name, 2) = left(h.post, 2) then substr(h.post, 3)
			  when h.post = '党小组组长' then '组长' else h.post end""";

	private static final String ROWS = """
			select p.id, p.name, u.name as unit, u.id as unit_id, up.name as branch, c.category, c.valid_from as since,
			       (select string_agg(%1$s, '、' order by h.valid_from)
			        from organization_post h join organization_unit hu on hu.id = h.unit_id where h.person_id = p.id
			          and h.valid_from <= :day and (h.valid_to is null or h.valid_to > :day)) as posts,
			       count(*) over () as total
			from organization_person p
			join organization_membership m on m.person_id = p.id and m.valid_from <= :day
			  and (m.valid_to is null or m.valid_to > :day)
			join organization_unit u on u.id = m.unit_id
			left join organization_parent pu on u.kind = 'GROUP' and pu.unit_id = u.id and pu.valid_from <= :day
			  and (pu.valid_to is null or pu.valid_to > :day)
			left join organization_unit up on up.id = pu.parent_id
			join organization_category c on c.person_id = p.id and c.valid_from <= :day
			  and (c.valid_to is null or c.valid_to > :day)
			where %2$s
			  and (cast(:unit as uuid) is null or u.path like (select path from organization_unit where id = :unit) || '%%')
			  and (:category = '' or c.category = :category
			    or (:category = 'MEMBER' and c.category in ('PROBATIONARY', 'FULL')))
			  and (:q = '' or position(:q in p.name) > 0)
			"""
		.formatted(HELD, Organizations.WITHIN);

	private final JdbcClient jdbc;

	MemberList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Paged<Row> page(Filter filter, Collection<UUID> scope, LocalDate day, int page) {
		String order = SORTS.getOrDefault(filter.sort(), SORTS.get("unit"));
		List<Row> rows = this.jdbc.sql(ROWS + " order by " + order + ", p.id limit :size offset :offset")
			.param("scope", scope)
			.param("day", day)
			.param("unit", filter.unit(), java.sql.Types.OTHER)
			.param("category", filter.category())
			.param("q", filter.q().strip())
			.param("size", SIZE)
			.param("offset", Paged.offset(page, SIZE))
			.query(Row.class)
			.list();
		return new Paged<>(rows, page, SIZE, rows.isEmpty() ? 0 : rows.get(0).total());
	}

	/** What is asked for; empty texts ask for all. */
	record Filter(@Nullable UUID unit, String category, String q, String sort) {

		Filter(@Nullable UUID unit, @Nullable String category, @Nullable String q, @Nullable String sort) {
			this.unit = unit;
			this.category = (category == null) ? "" : category;
			this.q = (q == null) ? "" : q;
			this.sort = (sort == null) ? "unit" : sort;
		}

		static Filter of(UUID unit) {
			return new Filter(unit, null, null, null);
		}

	}

	record Row(UUID id, String name, String unit, UUID unitId, @Nullable String branch, Category category,
			LocalDate since, @Nullable String posts, long total) {

		/** 外科一支部 · 第一党小组. */
		public String place() {
			return (this.branch == null) ? this.unit : this.branch + " · " + this.unit.replace(this.branch, "");
		}

	}

}
