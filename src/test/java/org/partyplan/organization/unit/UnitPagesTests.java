package org.partyplan.organization.unit;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.shared.CurrentUser;

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

	@Test
	void theTreeCountsMembersUpToTheTop() {
		this.some.person(this.some.group(), "FULL", "甲", SomeOrganization.FOUNDED);
		this.some.person(this.some.firstBranch(), "PROBATIONARY", "乙", SomeOrganization.FOUNDED);
		this.some.person(this.some.secondBranch(), "FULL", "丙", SomeOrganization.FOUNDED);
		this.some.person(this.some.secondBranch(), "ACTIVIST", "丁", SomeOrganization.FOUNDED);
		assertThat(page("/organizations", this.some.leader())).hasStatusOk()
			.bodyText()
			.contains("1 个党总支、2 个党支部、1 个党小组，3 名党员")
			.doesNotContain("成立组织或科室");
	}

	@Test
	void aSecretarySeesTheirOwnBranchOnly() {
		UUID own = this.some.person(this.some.group(), "FULL", "本支部甲", SomeOrganization.FOUNDED);
		UUID other = this.some.person(this.some.secondBranch(), "FULL", "别支部乙", SomeOrganization.FOUNDED);
		assertThat(page("/organizations", this.some.secretary())).bodyText().contains("外科一支部").doesNotContain("内科一支部");
		assertThat(page("/members", this.some.secretary())).bodyText().contains("本支部甲").doesNotContain("别支部乙");
		assertThat(page("/members/" + own, this.some.secretary())).hasStatusOk();
		assertThat(page("/members/" + other, this.some.secretary())).hasStatus(404);
		assertThat(page("/organizations/" + this.some.secondBranch(), this.some.secretary())).hasStatus(404);
		assertThat(page("/members/" + own + "/transfer", this.some.secretary())).hasStatus(403);
	}

	@Test
	void peopleAreFilteredAndSorted() {
		this.some.person(this.some.group(), "FULL", "张甲", SomeOrganization.FOUNDED);
		this.some.person(this.some.secondBranch(), "ACTIVIST", "张乙", SomeOrganization.FOUNDED);
		assertThat(page("/members?q=张&sort=name", this.some.office())).bodyText().contains("张甲", "张乙", "共 2 人");
		assertThat(page("/members?q=张&category=MEMBER", this.some.office())).bodyText().contains("共 1 人");
		assertThat(page("/members?unit=" + this.some.firstBranch(), this.some.office())).bodyText()
			.contains("张甲")
			.doesNotContain("张乙");
		assertThat(page("/members?sort=evil;drop&unit=x", this.some.office())).hasStatusOk();
	}

	@Test
	void everyPageCostsTheSameAtTwoSizes() {
		List<String> paths = List.of("/organizations", "/organizations/" + this.some.firstBranch(), "/members",
				"/members?q=甲&sort=category", "/organizations/new", "/members/new");
		page("/organizations", this.some.office());
		List<Integer> small = paths.stream().map(this::statements).toList();
		for (int i = 0; i < 60; i++) {
			this.some.person(this.some.firstBranch(), "FULL", "甲" + i, SomeOrganization.FOUNDED);
			this.some.unit(this.some.committee(), "DEPARTMENT", "科室" + i);
		}
		assertThat(paths.stream().map(this::statements).toList()).isEqualTo(small).allMatch((count) -> count <= 6);
	}

	@Test
	void aPersonsPageShowsTheHistoryAndTheOfficeItsDeeds() {
		UUID person = this.some.person(this.some.firstBranch(), "FULL", "张甲", SomeOrganization.FOUNDED);
		assertThat(page("/members/" + person, this.some.office())).bodyText()
			.contains("张甲", "正式党员", "2020年1月1日起至今", "转移组织关系");
		assertThat(page("/members/" + person, this.some.leader())).bodyText().doesNotContain("转移组织关系");
		for (String act : List.of("transfer", "category", "posts")) {
			assertThat(page("/members/" + person + "/" + act, this.some.office())).hasStatusOk();
		}
		for (String act : List.of("rename", "move", "close")) {
			assertThat(page("/organizations/" + this.some.firstBranch() + "/" + act, this.some.office())).hasStatusOk();
		}
	}

	@Test
	void aRefusedTransferKeepsTheFormAndSaysWhy() {
		UUID person = this.some.person(this.some.firstBranch(), "FULL", "张甲", SomeOrganization.FOUNDED);
		assertThat(page("/members/" + person + "/transfer", this.some.office())).bodyText()
			.contains("value=\"" + java.time.LocalDate.now() + "\"");
		assertThat(this.mvc.post()
			.uri("/members/" + person + "/transfer")
			.param("unitId", this.some.secondBranch().toString())
			.param("from", "2020-01-01")
			.param("version", "0")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())).hasStatusOk().bodyText().contains("最早填 2020年1月2日", "value=\"2020-01-01\"");
	}

	private int statements(String path) {
		StatementCounter.reset();
		assertThat(page(path, this.some.office())).hasStatusOk();
		return StatementCounter.count();
	}

	private MvcTestResult page(String path, CurrentUser user) {
		return this.mvc.get().uri(path).with(SignedInAs.as(user)).exchange();
	}

}
