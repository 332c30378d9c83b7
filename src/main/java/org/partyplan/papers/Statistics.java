package org.partyplan.papers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

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
			  join lateral (select b.id, b.name, b.path from organization_unit b
			    where u.path like b.path || '%%' and b.kind <> 'GROUP' order by length(b.path) desc limit 1) b on true
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
	List<StatisticsRow> on(Collection<UUID> scope, LocalDate day) {
		List<StatisticsRow> rows = this.jdbc.sql(ROWS)
			.param("scope", scope)
			.param("day", day)
			.param("first", day.withDayOfYear(1))
			.query(StatisticsRow.class)
			.list();
		return (rows.size() > 2) ? rows : rows.subList(0, rows.size() - 1);
	}

}
