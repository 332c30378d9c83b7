package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.document.WrittenFile;
import org.partyplan.organization.Category;
import org.partyplan.organization.People;
import org.partyplan.organization.model.Area;
import org.partyplan.organization.model.Degree;
import org.partyplan.organization.model.Education;
import org.partyplan.organization.model.Sex;
import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roster as .xlsx: what the list shows, with every fact but the sealed numbers. */
@Service
@Transactional
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

	private static final List<SheetColumn<Row>> COLUMNS = List.of(SheetColumn.of("姓名", 8, Row::name),
			SheetColumn.of("支部", 10, Row::branch), SheetColumn.of("党小组", 10, Row::team),
			SheetColumn.of("类别", 8, (row) -> row.category().label()),
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

	private final ApplicationEventPublisher events;

	MemberExport(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	WrittenFile write(MemberFilter filter, Collection<UUID> scope, LocalDate day) {
		String note = "截至 " + day + "。身份证号和电话不导出。";
		WrittenFile file = ListExport.of("人员名册", note, COLUMNS)
			.file("人员名册" + day, this.jdbc
				.sql(ROWS + MemberFilter.WHERE.replaceFirst("where", DATES) + " order by " + MemberList.order(filter))
				.params(filter.parameters(scope, day))
				.query(Row.class)
				.stream());
		this.events.publishEvent(new AuditFact("member.exported", "person", null, "导出人员名册，截至 " + day));
		return file;
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
