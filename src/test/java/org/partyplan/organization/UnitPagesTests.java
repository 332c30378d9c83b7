package org.partyplan.organization;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class UnitPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void aDateThatCannotBeReadIsMarkedAndTheRestIsKept() {
		assertThat(this.mvc.post()
			.uri("/organizations")
			.param("kind", "BRANCH")
			.param("parentId", this.some.committee().toString())
			.param("name", "内科三支部")
			.param("shortName", "内三")
			.param("founded", "soon")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())).hasStatusOk().bodyText().contains("内科三支部", "请填日期");
	}

}
