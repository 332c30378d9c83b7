package org.partyplan.operations;

import org.junit.jupiter.api.Test;
import org.partyplan.TrialData;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@TrialData
class TrialDataTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PasswordEncoder passwords;

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

	private int count(String from) {
		return this.jdbc.sql("select count(*) from " + from).query(Integer.class).single();
	}

}
