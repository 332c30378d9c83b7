package org.partyplan.operations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.People;
import org.partyplan.shared.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ways into the party behind what the roster says: a case for everybody on the way,
 * and for those who became full members of late.
 */
@Component
class TrialAdmissions {

	private static final String PEOPLE = """
			select p.id, b.id as branch, min(c.valid_from) filter (where c.category = 'APPLICANT') as applied,
			       min(c.valid_from) filter (where c.category = 'ACTIVIST') as activist,
			       min(c.valid_from) filter (where c.category = 'CANDIDATE') as candidate,
			       min(c.valid_from) filter (where c.category = 'PROBATIONARY') as met,
			       min(c.valid_from) filter (where c.category = 'FULL') as "full",
			       row_number() over (order by b.position, p.id) as number
			from organization_person p join organization_category c on c.person_id = p.id
			join organization_membership m on m.person_id = p.id and m.valid_to is null
			join organization_unit u on u.id = m.unit_id
			join organization_unit b on b.id = u.branch_id
			group by p.id, b.id, b.position
			having coalesce(min(c.valid_from) filter (where c.category = 'FULL'), :recent) >= :recent
			order by b.position, p.id
			""";

	private static final String FULL = """
			select m.person_id from organization_membership m join organization_unit u on u.id = m.unit_id
			join organization_category c on c.person_id = m.person_id and c.valid_to is null and c.category = 'FULL'
			where m.valid_to is null and c.valid_from < :before and cast(:branch as uuid) = any(u.above)
			order by m.person_id
			""";

	private static final String SNAPSHOT = """
			update admission_step t set educated = x.educated, frontline = x.frontline
			from (select c.id, %s as educated, %s as frontline from admission_case c
			  join organization_person p on p.id = c.person_id cross join organization_setting s) x
			where x.id = t.case_id and t.kind = 'approval'
			""".formatted(People.EDUCATED, People.FRONTLINE);

	private static final Map<String, Integer> QUOTAS = Map.ofEntries(Map.entry("内一", 3), Map.entry("内二", 3),
			Map.entry("外一", 3), Map.entry("外二", 3), Map.entry("急重", 4), Map.entry("妇儿", 2), Map.entry("针康", 2),
			Map.entry("医技", 3), Map.entry("药学", 1), Map.entry("护理", 4), Map.entry("机关", 2));

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	TrialAdmissions(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	void write(LocalDate today, int year) {
		TrialRows rows = new TrialRows();
		this.jdbc.sql(PEOPLE)
			.param("recent", today.minusDays(206))
			.query(Person.class)
			.list()
			.forEach((person) -> new TrialCase(person, voters(person), today, rows).write());
		quotas(year, rows);
		figures(LocalDate.of(year, 1, 1), rows);
		rows.write(this.template);
		this.jdbc.sql(SNAPSHOT).update();
		this.jdbc.sql(TrialText.statement("contacts")).param("today", today).update();
	}

	private List<UUID> voters(Person person) {
		return this.jdbc.sql(FULL)
			.param("branch", person.branch())
			.param("before", person.applied())
			.query(UUID.class)
			.list();
	}

	private void quotas(int year, TrialRows rows) {
		this.jdbc.sql("select id, short_name from organization_unit where kind = 'BRANCH' order by position")
			.query(Branch.class)
			.list()
			.stream()
			.filter((branch) -> !branch.shortName().equals("离退"))
			.forEach((branch) -> rows.add("admission_quota (unit_id, year, planned)", branch.id(), year,
					QUOTAS.getOrDefault(branch.shortName(), 2)));
	}

	/** What the hospital's own plan asks for. */
	private static void figures(LocalDate from, TrialRows rows) {
		new TreeMap<>(Map.of("admission.activist", 6, "admission.candidate", 12, "admission.hours", 20,
				"admission.proofs", 1))
			.forEach((key, value) -> rows.add(
					"regulation_override (id, rule_key, value, source, valid_from, by_name, recorded_at)", Ids.next(),
					key, BigDecimal.valueOf(value), from.getYear() + "年度党建工作计划", from, "系统管理员",
					TrialDays.at(from, 10)));
	}

	private record Branch(UUID id, String shortName) {
	}

	/** Somebody with the days on which they became what. */
	record Person(UUID id, UUID branch, LocalDate applied, @Nullable LocalDate activist, @Nullable LocalDate candidate,
			@Nullable LocalDate met, @Nullable LocalDate full, int number) {
	}

}
