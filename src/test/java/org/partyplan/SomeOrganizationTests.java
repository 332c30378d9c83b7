package org.partyplan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@JdbcTest
class SomeOrganizationTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void eachIsATreeOfItsOwn() {
		SomeOrganization one = SomeOrganization.in(this.jdbc);
		SomeOrganization two = SomeOrganization.in(this.jdbc);
		assertThat(one.everyone()).hasSize(10).doesNotContainAnyElementsOf(two.everyone());
		assertThat(below(one)).isEqualTo(7);
	}

	@Test
	void peopleAndAccountsCanBeAdded() {
		SomeOrganization organization = SomeOrganization.in(this.jdbc);
		organization.person(organization.firstBranch(), "FULL", "甲", LocalDate.of(2021, 1, 1));
		organization.account("乙");
		assertThat(below(organization)).isEqualTo(7);
	}

	private int below(SomeOrganization organization) {
		return this.jdbc.sql("select count(*) from organization_unit where path like '/' || ? || '/%'")
			.param(organization.committee())
			.query(Integer.class)
			.single();
	}

}
