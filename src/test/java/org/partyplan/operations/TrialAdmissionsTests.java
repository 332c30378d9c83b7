package org.partyplan.operations;

import org.junit.jupiter.api.Test;
import org.partyplan.TrialData;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The trial's ways into the party agree with its roster. */
@SpringBootTest
@AutoConfigureMockMvc
@TrialData
class TrialAdmissionsTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everybodyOnTheWayHasACase() {
		assertThat(count("""
				organization_category g where g.valid_to is null and g.category in
				  ('APPLICANT', 'ACTIVIST', 'CANDIDATE', 'PROBATIONARY')
				and not exists (select 1 from admission_case c where c.person_id = g.person_id)""")).isZero();
	}

	@Test
	void aCategoryBeginsWithItsStep() {
		assertThat(
				count("""
						admission_case c join organization_category g on g.person_id = c.person_id
						join (values ('APPLICANT', 'application'), ('ACTIVIST', 'activist'), ('CANDIDATE', 'candidate'),
						  ('PROBATIONARY', 'meeting'), ('FULL', 'conversion-meeting')) k (category, step) on k.category = g.category
						left join admission_step s on s.case_id = c.id and s.kind = k.step
						where s.happened_on is distinct from g.valid_from"""))
			.isZero();
	}

	@Test
	void noStepComesBeforeThoseItRestsOn() {
		assertThat(count("""
				admission_step s join admission_step_kind k on k.key = s.kind and k.valid_from = '2026-05-18'
				cross join unnest(k.needs) as n (key)
				left join admission_step b on b.case_id = s.case_id and b.kind = n.key
				where k.key not in ('probation', 'education') and (b.id is null or b.happened_on > s.happened_on)
				  and n.key not in ('education', 'probation')""")).isZero();
	}

	@Test
	void thereAreCasesInAllStagesAndSomeThatAreFlagged() {
		assertThat(count("admission_flag")).isPositive();
		assertThat(count("admission_case where status = 'DONE'")).isPositive();
		assertThat(count("admission_quota")).isPositive();
		assertThat(count("admission_contact")).isPositive();
	}

	private int count(String rows) {
		return this.jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
	}

}
