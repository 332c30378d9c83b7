package org.partyplan.papers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 党内统计: the members of each branch on a day, by sex, age, education and the rest. */
@Component
class Statistics {

	private static final String ROWS = """
			with people as (
			  select b.id as unit_id, b.name as unit, b.path, c.category, p.sex, p.ethnicity, p.education, p.title_level,
			    extract(year from age(cast(:day as date), p.born)) as age, coalesce(p.retired_on <= :day, false) as retired,
			    %s as educated, %s as frontline, j.joined
			  from organization_person p cross join organization_setting s
			  join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, :day)
			  join organization_unit u on u.id = m.unit_id
			  join organization_category c on c.person_id = p.id and valid_on(c.valid_from, c.valid_to, :day)
			  cross join lateral (select min(x.valid_from) as joined from organization_category x
			    where x.person_id = p.id and x.category = 'PROBATIONARY') j
			  join organization_unit b on b.id = case u.kind when 'GROUP' then u.branch_id else u.id end
			  where %s)
			select unit_id, coalesce(unit, '合计') as unit, count(*) filter (where member) as members,
			  count(*) filter (where category = 'PROBATIONARY') as probationary,
			  count(*) filter (where member and sex = 'FEMALE') as women,
			  count(*) filter (where member and ethnicity is not null and ethnicity <> '汉族' and ethnicity <> '汉') as minority,
			  count(*) filter (where member and age <= 35) as to35, count(*) filter (where member and age between 36 and 45) as to45,
			  count(*) filter (where member and age between 46 and 60) as to60, count(*) filter (where member and age > 60) as over60,
			  count(*) filter (where member and age is null) as ageless,
			  count(*) filter (where member and education in ('MASTER', 'DOCTOR')) as masters,
			  count(*) filter (where member and education = 'BACHELOR') as bachelors,
			  count(*) filter (where member and (education is null or education in ('COLLEGE', 'SECONDARY', 'BELOW'))) as others,
			  count(*) filter (where member and title_level in ('ASSOCIATE', 'SENIOR')) as seniors,
			  count(*) filter (where member and educated) as educated, count(*) filter (where member and frontline) as frontline,
			  count(*) filter (where member and retired) as retired,
			  count(*) filter (where member and joined between :first and :day) as admitted,
			  count(*) filter (where category = 'CANDIDATE') as candidates,
			  count(*) filter (where category = 'ACTIVIST') as activists,
			  count(*) filter (where category = 'APPLICANT') as applicants
			from (select *, category in ('PROBATIONARY', 'FULL') as member from people) all_people
			group by grouping sets ((unit_id, unit, path), ()) order by path nulls last
			"""
		.formatted(People.EDUCATED, People.FRONTLINE, Organizations.WITHIN);

	private final JdbcClient jdbc;

	Statistics(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By branch, and all of them together at the end where there are several. */
	List<Row> on(Collection<UUID> scope, LocalDate day) {
		List<Row> rows = this.jdbc.sql(ROWS)
			.param("scope", scope)
			.param("day", day)
			.param("first", day.withDayOfYear(1))
			.query(Row.class)
			.list();
		return (rows.size() > 2) ? rows : rows.subList(0, rows.size() - 1);
	}

	/** The members of a branch in figures; all of them where there is no branch. */
	record Row(@Nullable UUID unitId, String unit, int members, int probationary, int women, int minority, int to35,
			int to45, int to60, int over60, int ageless, int masters, int bachelors, int others, int seniors,
			int educated, int frontline, int retired, int admitted, int candidates, int activists, int applicants) {

		/** A figure and what it is called. */
		record Figure(String group, String name, ToIntFunction<Row> value) {

			public int of(Row row) {
				return this.value.applyAsInt(row);
			}

		}

		/** In the order of the table. */
		static final List<Figure> FIGURES = List.of(new Figure("", "党员", Row::members),
				new Figure("", "预备", Row::probationary), new Figure("", "女", Row::women),
				new Figure("", "少数民族", Row::minority), new Figure("年龄", "35及以下", Row::to35),
				new Figure("年龄", "36—45", Row::to45), new Figure("年龄", "46—60", Row::to60),
				new Figure("年龄", "61及以上", Row::over60), new Figure("年龄", "未登记", Row::ageless),
				new Figure("学历", "研究生", Row::masters), new Figure("学历", "本科", Row::bachelors),
				new Figure("学历", "大专及以下", Row::others), new Figure("", "副高以上", Row::seniors),
				new Figure("", "高知", Row::educated), new Figure("", "临床一线", Row::frontline),
				new Figure("", "退休", Row::retired), new Figure("本年", "发展", Row::admitted),
				new Figure("在培养", "发展对象", Row::candidates), new Figure("在培养", "积极分子", Row::activists),
				new Figure("在培养", "申请人", Row::applicants));

		/** What an export of it holds: the figures in the order of the table. */
		static final ListExport<Row> EXPORT = ListExport.of("papers.exported", "党内统计",
				Stream
					.concat(Stream.of(SheetColumn.of("支部", 12, Row::unit)),
							FIGURES.stream().map((figure) -> SheetColumn.of(figure.name(), 5, figure::of)))
					.toList());

	}

}
