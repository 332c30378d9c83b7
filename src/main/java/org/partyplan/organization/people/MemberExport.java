package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Exports;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.Category;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;
import org.partyplan.organization.model.Area;
import org.partyplan.organization.model.Degree;
import org.partyplan.organization.model.Education;
import org.partyplan.organization.model.Sex;

import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roster as .xlsx: what the list shows, with every fact but the sealed numbers. */
@Component
class MemberExport {

	private static final String ROWS = """
			select p.name, coalesce(up.name, u.name) as branch, case when up.id is null then '' else u.name end as team,
			       c.category, p.sex, p.born, p.ethnicity, p.native_place, p.education, p.degree, p.title, p.job,
			       p.department, p.area, %s as educated, %s as frontline, %s as young, p.retired_on,
			       d.applied, d.joined, d.fully as "full",
			       (select string_agg(k.mark, '、' order by k.mark) from organization_mark k where k.person_id = p.id
			          and valid_on(k.valid_from, k.valid_to, :day)) as marks
			""".formatted(People.EDUCATED, People.FRONTLINE, People.YOUNG);

	private static final String DATES = """
			cross join lateral (
			  select min(x.valid_from) filter (where x.category = 'APPLICANT') as applied,
			         min(x.valid_from) filter (where x.category = 'PROBATIONARY') as joined,
			         min(x.valid_from) filter (where x.category = 'FULL') as fully
			  from organization_category x where x.person_id = p.id) d
			where""";

	private static final ListExport<Row> LIST = ListExport.of("member.exported", "人员名册",
			SheetColumn.of("姓名", 8, Row::name), SheetColumn.of("支部", 10, Row::branch),
			SheetColumn.of("党小组", 10, Row::team), SheetColumn.of("类别", 8, (row) -> row.category().label()),
			SheetColumn.of("性别", 4, word(Row::sex, Sex::label)), SheetColumn.of("出生日期", 8, Row::born),
			SheetColumn.of("民族", 5, Row::ethnicity), SheetColumn.of("籍贯", 8, Row::nativePlace),
			SheetColumn.of("学历", 8, word(Row::education, Education::label)),
			SheetColumn.of("学位", 5, word(Row::degree, Degree::label)), SheetColumn.of("职称", 8, Row::title),
			SheetColumn.of("职务", 8, Row::job), SheetColumn.of("科室", 8, Row::department),
			SheetColumn.of("岗位类别", 8, word(Row::area, Area::label)),
			SheetColumn.of("高知", 4, (row) -> row.educated() ? "是" : ""),
			SheetColumn.of("临床一线", 4, (row) -> row.frontline() ? "是" : ""),
			SheetColumn.of("青年", 4, (row) -> row.young() ? "是" : ""), SheetColumn.of("申请入党", 8, Row::applied),
			SheetColumn.of("成为预备党员", 8, Row::joined), SheetColumn.of("转为正式党员", 8, Row::full),
			SheetColumn.of("退休", 8, Row::retiredOn), SheetColumn.of("标记", 10, Row::marks));

	private final JdbcClient jdbc;

	private final Organizations organizations;

	private final Exports exports;

	MemberExport(JdbcClient jdbc, Organizations organizations, Exports exports) {
		this.jdbc = jdbc;
		this.organizations = organizations;
		this.exports = exports;
	}

	ResponseEntity<byte[]> answer(MemberFilter filter, Collection<UUID> scope, LocalDate day) {
		ListExport<Row> list = LIST.on(day)
			.noted("截至 " + day + "。身份证号和电话不导出。")
			.where("单位", this.organizations.name(filter.unit()))
			.where("类别", filter.category(), MemberExport::category)
			.where("姓名", filter.q())
			.where("标记", filter.trait(), MemberExport::trait);
		return this.exports.answer(list, () -> this.jdbc
			.sql(ROWS + MemberFilter.WHERE.replaceFirst("where", DATES) + " order by " + MemberList.order(filter))
			.params(filter.parameters(scope, day))
			.query(Row.class)
			.stream());
	}

	private static String category(String name) {
		return Stream.of(Category.values())
			.filter((one) -> one.name().equals(name))
			.map(Category::label)
			.findFirst()
			.orElse(name.equals("MEMBER") ? "党员" : name);
	}

	private static String trait(String name) {
		return Map.of("EDUCATED", "高知", "FRONTLINE", "临床一线", "YOUNG", "青年", "RETIRED", "退休", "EXEMPT", "不计入应到")
			.getOrDefault(name, name);
	}

	private static <E> Function<Row, @Nullable Object> word(Function<Row, @Nullable E> value,
			Function<E, String> label) {
		return (row) -> {
			E one = value.apply(row);
			return (one == null) ? null : label.apply(one);
		};
	}

	record Row(String name, String branch, String team, Category category, @Nullable Sex sex, @Nullable LocalDate born,
			@Nullable String ethnicity, @Nullable String nativePlace, @Nullable Education education,
			@Nullable Degree degree, @Nullable String title, @Nullable String job, @Nullable String department,
			@Nullable Area area, boolean educated, boolean frontline, boolean young, @Nullable LocalDate retiredOn,
			@Nullable LocalDate applied, @Nullable LocalDate joined, @Nullable LocalDate full, @Nullable String marks) {
	}

}
