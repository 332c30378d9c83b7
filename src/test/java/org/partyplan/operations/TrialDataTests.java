package org.partyplan.operations;

import org.junit.jupiter.api.Test;
import org.partyplan.TrialData;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

@SpringBootTest
@TrialData
class TrialDataTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private org.partyplan.operations.TrialData trial;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void theHospitalHasTwelveBranchesBelowTwoGeneralBranchesAndTheCommittee() {
		assertThat(count("organization_unit where kind = 'BRANCH'")).isEqualTo(12);
		assertThat(count("organization_unit where kind = 'GENERAL_BRANCH'")).isEqualTo(2);
		assertThat(count("organization_unit where kind = 'COMMITTEE'")).isOne();
	}

	@Test
	void itHasTwoHundredAndSixtyMembersOfDifferentNames() {
		assertThat(count("organization_category where category in ('PROBATIONARY', 'FULL') and valid_to is null"))
			.isEqualTo(260);
		assertThat(count("(select name from organization_person group by name having count(*) > 1) twice")).isZero();
	}

	@Test
	void everyAccountOpensWithTheTrialsPassword() {
		String hash = this.jdbc.sql("select distinct password from account_user").query(String.class).single();
		assertThat(this.passwords.matches("Trial#2026", hash)).isTrue();
		assertThat(count("""
				account_user where username in
				('office', 'secretary', 'leader', 'discipline', 'department', 'admin', 'security', 'auditor')"""))
			.isEqualTo(8);
	}

	@Test
	void everyTaskAndMetricStandsOnWordsOfItsSentence() {
		assertThat(count("plan_task")).isGreaterThan(100);
		for (String table : new String[] { "plan_task", "plan_metric" }) {
			assertThat(count(table + """
					 t join plan_item i on i.id = t.item_id
					where substr(i.body, t.span_start + 1, t.span_end - t.span_start) <> t.quote""")).isZero();
		}
	}

	@Test
	void oneOfTheTwelveBranchesHasNotSignedForThePlanInForce() {
		assertThat(count("""
				plan_receipt r join plan_plan p on p.id = r.plan_id
				where p.status = 'ISSUED' and r.amendment_number = 0 and r.signed_at is null""")).isOne();
	}

	@Test
	void aStartLeavesAloneWhatThePeopleOfTheTrialHaveTickedOffSince() {
		this.jdbc
			.sql("""
					insert into execution_step (id, assignment_id, kind, effective_on, recorded_at, by_name, record_id)
					select gen_random_uuid(), assignment_id, kind, effective_on, now(), by_name, record_id from execution_step
					where kind = 'FULFILLED' and by_id is null and record_id is not null limit 1""")
			.update();
		this.transactions.executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			assertThatNoException().isThrownBy(() -> this.trial.load());
		});
	}

	private int count(String from) {
		return this.jdbc.sql("select count(*) from " + from).query(Integer.class).single();
	}

}
