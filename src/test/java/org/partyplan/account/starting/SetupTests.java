package org.partyplan.account.starting;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.account.Door;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class SetupTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FirstRun firstRun;

	@BeforeEach
	void nobody() {
		for (String table : List.of("account_factor_duty", "account_grant", "account_user", "organization_parent",
				"organization_unit")) {
			this.jdbc.sql("delete from " + table).update();
		}
	}

	@Test
	void theFirstRunMakesTheThreeAdministratorsAndTheRoot() {
		assertThat(this.mvc.get().uri("/setup")).hasStatusOk().bodyText().contains("一次性验证码");
		assertThat(run(this.firstRun.newCode(), "system", "Erst#Lauf7")).hasRedirectedUrl("/login");
		assertThat(this.jdbc
			.sql("select u.username || g.role from account_user u join account_grant g on g.user_id = u.id")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("systemSYSTEM_ADMIN", "securitySECURITY_ADMIN", "auditAUDITOR");
		assertThat(this.jdbc.sql("select name from organization_unit").query(String.class).single())
			.isEqualTo("中共示范医院委员会");
		assertThat(this.mvc.get().uri("/setup")).hasStatus(404);
		assertThat(this.jdbc.sql("select role from account_factor_duty where required_from <= current_date + 1")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR");
		assertThat(new Door(this.mvc).tried("system", "Erst#Lauf7").getRedirectedUrl()).isEqualTo("/");
		assertThat(new Door(this.mvc).get("/", new Door(this.mvc).signIn("system", "Erst#Lauf7")))
			.hasRedirectedUrl("/account/factor");
	}

	@Test
	void withoutTheCodeNothingIsMade() {
		assertThat(run("aaaa-bbbb-cccc", "system", "Erst#Lauf7")).hasStatusOk()
			.bodyText()
			.contains("验证码不对", "中共示范医院委员会");
		assertThat(this.firstRun.open()).isTrue();
	}

	@Test
	void theThreeAreThreeAndTheirPasswordsAreGoodEnough() {
		assertThat(run(this.firstRun.newCode(), "security", "Erst#Lauf7")).bodyText().contains("用户名要各不相同");
		assertThat(run(this.firstRun.newCode(), "system", "simple")).bodyText().contains("密码至少 10 位");
		assertThat(run(this.firstRun.newCode(), "system", "ShifanYiyuan#2026")).bodyText().contains("单位名");
		assertThat(this.firstRun.open()).isTrue();
	}

	@Test
	void whereThereAreAccountsThereIsNoSetup() {
		SomeOrganization.in(this.jdbc);
		assertThat(this.mvc.get().uri("/setup")).hasStatus(404);
		assertThat(run(this.firstRun.newCode(), "system", "Erst#Lauf7")).hasStatus(404);
		assertThat(this.mvc.get().uri("/login")).bodyText().doesNotContain("/setup");
	}

	private MvcTestResult run(String code, String system, String password) {
		return this.mvc.post()
			.uri("/setup")
			.param("code", code)
			.param("organization", "中共示范医院委员会")
			.param("founded", "2020-01-01")
			.param("system.name", "甲")
			.param("system.username", system)
			.param("system.password", password)
			.param("system.repeated", password)
			.param("security.name", "乙")
			.param("security.username", "security")
			.param("security.password", "Erst#Lauf7")
			.param("security.repeated", "Erst#Lauf7")
			.param("audit.name", "丙")
			.param("audit.username", "audit")
			.param("audit.password", "Erst#Lauf7")
			.param("audit.repeated", "Erst#Lauf7")
			.with(csrf())
			.exchange();
	}

}
