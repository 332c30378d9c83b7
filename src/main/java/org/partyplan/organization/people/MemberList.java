package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;
import org.partyplan.shared.Paged;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of today in a scope. */
@Component
public class MemberList {

	static final int SIZE = 50;

	private static final Map<String, String> SORTS = Map.of("unit", Organizations.IN_ORDER + ", p.pinyin, p.name",
			"name", "p.pinyin, p.name", "category",
			"array_position(array['FULL', 'PROBATIONARY', 'CANDIDATE', 'ACTIVIST', 'APPLICANT', 'NONE'], c.category::text),"
					+ " p.pinyin",
			"since", "c.valid_from desc, p.pinyin");

	/** 党委 + 党委委员 is 党委委员, 内一 + 书记 is 内一书记. */
	private static final String HELD = """
			hu.short_name || case when right(hu.short_name, 2) = left(h.post, 2) then substr(h.post, 3)
			  when h.post = '党小组组长' then '组长' else h.post end""";

	private static final String ROWS = """
			select p.id, p.name, u.name as unit, u.id as unit_id, up.name as branch, c.category, c.valid_from as since,
			       (select string_agg(%1$s, '、' order by h.valid_from)
			        from organization_post h join organization_unit hu on hu.id = h.unit_id where h.person_id = p.id
			          and valid_on(h.valid_from, h.valid_to, :day)) as posts,
			       %2$s as educated, %3$s as frontline, %4$s as young, count(*) over () as total
			""".formatted(HELD, People.EDUCATED, People.FRONTLINE, People.YOUNG);

	private final JdbcClient jdbc;

	MemberList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Paged<Row> page(MemberFilter filter, Collection<UUID> scope, LocalDate day, int page) {
		List<Row> rows = this.jdbc
			.sql(ROWS + MemberFilter.WHERE + " order by " + order(filter) + ", p.id limit :size offset :offset")
			.params(filter.parameters(scope, day))
			.param("size", SIZE)
			.param("offset", Paged.offset(page, SIZE))
			.query(Row.class)
			.list();
		return new Paged<>(rows, page, SIZE, rows.isEmpty() ? 0 : rows.get(0).total());
	}

	static String order(MemberFilter filter) {
		return SORTS.getOrDefault(filter.sort(), Objects.requireNonNull(SORTS.get("unit")));
	}

	record Row(UUID id, String name, String unit, UUID unitId, @Nullable String branch, Category category,
			LocalDate since, @Nullable String posts, boolean educated, boolean frontline, boolean young, long total) {

		/** 外科一支部 · 第一党小组. */
		public String place() {
			return (this.branch == null) ? this.unit : this.branch + " · " + this.unit.replace(this.branch, "");
		}

		/** 高知 · 一线. */
		public String traits() {
			return People.traits(this.educated, this.frontline, this.young);
		}

	}

}
