package org.partyplan.operations;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.TestDatabase;
import org.partyplan.TrialData;
import org.partyplan.organization.Seal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Three hospitals in one database; the third came this year. */
@SpringBootTest
@AutoConfigureMockMvc
@TrialData
class HospitalsTests {

	private static final int HOSPITALS = 3;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Seal seal;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void threeHospitals() {
		if (count("organization_unit where kind = 'COMMITTEE'") == 1) {
			new Hospitals(TestDatabase.asOwner(), this.seal,
					new GenerateOrder(GenerateOrder.Size.M, 1, LocalDate.now(GenerateOrder.ZONE)), (line) -> {
					})
				.make(HOSPITALS, "市");
		}
	}

	@Test
	void eachHospitalHasItsUnitsBelowTheCityAndAPlanInForceOfItsOwnNumber() {
		assertThat(count("organization_unit where kind = 'BRANCH'")).isEqualTo(12 * HOSPITALS);
		assertThat(count("organization_unit where kind = 'BRANCH' and branch_id <> id")).isZero();
		assertThat(count("organization_unit where sort_path not like '000000%'")).isZero();
		assertThat(count("plan_plan where status = 'ISSUED' and title like '%医院2026%'".replace("2026",
				String.valueOf(TrialPlans.yearInForce(LocalDate.now(GenerateOrder.ZONE).minusDays(1))))))
			.isEqualTo(HOSPITALS);
		assertThat(count("(select distinct document_number from plan_plan where status = 'ISSUED') numbers"))
			.isEqualTo(HOSPITALS);
	}

	@Test
	void everyTableOfTheSchemaIsSaidToBeCopiedOrShared() {
		CopyRules rules = new CopyRules(java.util.Map.of());
		Set<String> said = new TreeSet<>(rules.copied());
		assertThat(said).doesNotContainAnyElementsOf(rules.shared());
		said.addAll(rules.shared());
		assertThat(said).containsExactlyInAnyOrderElementsOf(this.jdbc.sql("""
				select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace""")
			.query(String.class)
			.list());
	}

	@Test
	void whatTheCopiesAreMadeByIsGoneAndTheKeysAreBack() {
		assertThat(count("pg_namespace where nspname = 'made_up'")).isZero();
		assertThat(count("pg_constraint where contype = 'f' and convalidated")).isGreaterThan(100);
		assertThat(
				count("pg_indexes where indexname in ('execution_step_assignment', 'organization_membership_current')"))
			.isEqualTo(2);
	}

	@Test
	void theSumsOfEveryRecordAreThoseOfItsNames() {
		assertThat(
				count("""
						activity_activity a join activity_kind k on k.key = a.kind and k.attendance in ('DUE', 'CAME')
						cross join lateral (select count(*) filter (where state = 'PRESENT') as present,
						  count(*) filter (where state = 'ABSENT') as absent from activity_attendance t where t.activity_id = a.id) s
						where a.present_count <> s.present or k.attendance = 'DUE' and a.due_count <> s.present + s.absent"""))
			.isZero();
	}

	@Test
	void noRowOfAHospitalNamesAnothersUnitsOrPeople() {
		assertThat(count("""
				organization_membership m join organization_unit u on u.id = m.unit_id
				join organization_membership o on o.person_id = m.person_id join organization_unit v on v.id = o.unit_id
				where u.above[2] <> v.above[2]""")).isZero();
		assertThat(count("""
				execution_assignment a join plan_task t on t.id = a.source_id join plan_plan p on p.id = t.plan_id
				join organization_unit u on u.id = a.unit_id where u.above[2] <> p.organization_id""")).isZero();
		assertThat(count("""
				execution_assignment a left join activity_activity r on r.id = a.record_id
				where a.record_id is not null and r.id is null""")).isZero();
		assertThat(count("execution_step s where by_name = '周砚青' and not exists ("
				+ """
						select 1 from execution_assignment a join organization_unit u on u.id = a.unit_id
						join organization_unit b on b.id = u.above[2] and b.name like '%示范市中医院%' where a.id = s.assignment_id)"""))
			.isZero();
	}

	@Test
	void whatStandsOnAnAssignmentIsWhatItsStepsSayAlsoWhereAHospitalIsSlow() {
		assertThat(count("execution_assignment a where status = 'OPEN' and exists ("
				+ """
						select 1 from execution_step s where s.assignment_id = a.id and s.kind in ('ACCEPTED', 'TICKED', 'FULFILLED'))"""))
			.isZero();
		assertThat(count("(select count(*) from execution_assignment a join organization_unit u on u.id = a.unit_id"
				+ " where a.status = 'OPEN' group by u.above[2] having count(*) > 0) open"))
			.isEqualTo(HOSPITALS);
	}

	@Test
	void anIdentityNumberIsItsPersonsAlone() {
		assertThat(this.jdbc.sql("select identity_sealed from organization_person order by id limit 20")
			.query(String.class)
			.list()
			.stream()
			.map(this.seal::open)).doesNotHaveDuplicates();
		assertThat(count("organization_person where identity_print is null and identity_sealed is not null")).isZero();
	}

	@Test
	void theSameIsMadeOfTheSameFirstHospital() {
		String once = checksum();
		TestDatabase.afresh();
		threeHospitals();
		assertThat(checksum()).isEqualTo(once);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/members", "/plans", "/dashboard", "/assignments", "/activities", "/organizations" })
	void aSecretarySeesNothingOfTheNextHospital(String page) {
		String first = this.jdbc.sql("""
				select id from organization_unit where kind = 'COMMITTEE' and name like '%示范市中医院%'""")
			.query(String.class)
			.single();
		assertThat(open("secretary-2", page)).hasStatusOk()
			.bodyText()
			.doesNotContain(first, "示范市中医院", "周砚青", "陆知微", "顾怀清");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/members", "/plans", "/dashboard", "/metrics", "/assignments", "/activities",
			"/organizations" })
	void theOfficesOfAHospitalAndOfTheCityOpenTheirPages(String page) {
		for (String user : new String[] { "office", "office-3", "leader-2", "city-office", "city-leader" }) {
			assertThat(open(user, page)).as(user).hasStatusOk();
		}
	}

	private MvcTestResult open(String user, String page) {
		Cookie[] session = this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", user)
			.param("password", TrialAccounts.PASSWORD)
			.exchange()
			.getResponse()
			.getCookies();
		return this.mvc.get().uri(page).cookie(session).exchange();
	}

	/** Of all but what is sealed, and the city that stands above. */
	private String checksum() {
		return this.jdbc
			.sql("""
					select md5(string_agg(line, '' order by line)) from (
					  select id || name || identity_print as line from organization_person
					  union all select cast(a as text) from execution_assignment a
					  union all select cast(s as text) from execution_step s
					  union all select cast(t as text) from activity_attendance t
					  union all select cast(p as text) from plan_plan p
					  union all select id || username || display_name from account_user where username not like 'city%') x""")
			.query(String.class)
			.single();
	}

	private int count(String from) {
		return this.jdbc.sql("select count(*) from " + from).query(Integer.class).single();
	}

}
