package org.partyplan.account;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.notification.Notifications;
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
class AccountPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Notifications notifications;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void eachAdministratorSeesTheirOwnDeeds() {
		String path = "/admin/users/" + this.some.office().id();
		assertThat(get(path, this.some.systemAdmin())).hasStatusOk()
			.bodyText()
			.contains("重置密码", "对应的人员")
			.doesNotContain("管哪个单位");
		assertThat(get(path, this.some.securityAdmin())).hasStatusOk()
			.bodyText()
			.contains("管哪个单位", "外科一支部")
			.doesNotContain("重置密码");
	}

	@Test
	void theListIsFiltered() {
		assertThat(get("/admin/users?q=周书记&role=SECRETARY&state=ACTIVE", this.some.systemAdmin())).hasStatusOk()
			.bodyText()
			.contains("周书记", "支部书记（外一）")
			.doesNotContain("吴书记");
		assertThat(get("/admin/users?q=周书记&state=DISABLED", this.some.systemAdmin())).bodyText().contains("没有这样的账号");
	}

	@Test
	void aUnitsShortNameMayHoldAComma() {
		this.jdbc.sql("update organization_unit set short_name = '外,一|' where id = ?")
			.param(this.some.firstBranch())
			.update();
		assertThat(get("/admin/users?q=周书记&role=SECRETARY", this.some.systemAdmin())).hasStatusOk()
			.bodyText()
			.contains("支部书记（外,一|）");
	}

	@Test
	void aNewAccountsPasswordIsShownOnce() {
		String username = "zhang" + UUID.randomUUID().toString().substring(0, 6);
		MvcTestResult opened = post("/admin/users", this.some.systemAdmin(), "username", username, "name", "张三");
		String sheet = opened.getResponse().getRedirectedUrl();
		assertThat(sheet).startsWith("/admin/users/");
		assertThat(opened).flash().containsKey("oneTime");
		assertThat(get(sheet, this.some.systemAdmin())).bodyText().doesNotContain("一次性密码");
		assertThat(post("/admin/users", this.some.systemAdmin(), "username", username, "name", "张三")).bodyText()
			.contains("已有人用");
		assertThat(post("/admin/users", this.some.systemAdmin(), "username", "1", "name", " ")).bodyText()
			.contains("以字母开头", "请填写这一项");
	}

	@Test
	void aRefusedGrantSaysWhyBesideTheForm() {
		assertThat(post("/admin/users/" + this.some.office().id() + "/grants", this.some.securityAdmin(), "role",
				"SECRETARY", "unitId", this.some.department().toString(), "from", "2999-01-01"))
			.hasStatusOk()
			.bodyText()
			.contains("“支部书记”不能授在科室上");
	}

	@Test
	void myPageShowsRightsMessagesAndOnAPhoneTheRest() {
		this.notifications.tell(List.of(this.some.office().id()), "test", "one", "请看第一条", "/plans");
		this.notifications.tell(List.of(this.some.office().id()), "test", "two", "请看第二条", "/plans");
		assertThat(get("/account", this.some.office())).hasStatusOk()
			.bodyText()
			.contains("党委办公室", "请看第一条", "2 条未读", "登记代办", "/members")
			.doesNotContain("/audit");
		assertThat(post("/account/messages/read", this.some.office())).hasRedirectedUrl("/account");
		assertThat(get("/account", this.some.office())).bodyText().contains("没有未读消息");
	}

	@Test
	void aStandInIsArrangedInTheBrowser() {
		assertThat(get("/account/delegations/new", this.some.secretary())).hasStatusOk()
			.bodyText()
			.contains("员同志", "外科一支部 · 周书记");
		UUID grant = this.jdbc.sql("select id from account_grant where user_id = ?")
			.param(this.some.secretary().id())
			.query(UUID.class)
			.single();
		String tomorrow = java.time.LocalDate.now().plusDays(1).toString();
		assertThat(post("/account/delegations", this.some.secretary(), "grant", grant.toString(), "standIn",
				this.some.member().id().toString(), "from", tomorrow, "to", tomorrow, "what", "ACTIVITIES"))
			.hasRedirectedUrl("/account");
		assertThat(get("/account", this.some.member())).bodyText().contains("代周书记办", "（未开始）", "请您代办");
		assertThat(get("/account", this.some.office())).bodyText().contains("员同志");
	}

	@Test
	void everyPageCostsTheSameAtTwoSizes() {
		List<String> paths = List.of("/admin/users", "/admin/users/" + this.some.office().id(),
				"/admin/users?role=SECRETARY");
		get("/admin/users", this.some.securityAdmin());
		List<Integer> small = paths.stream().map(this::statements).toList();
		for (int i = 0; i < 4; i++) {
			SomeOrganization.in(this.jdbc);
		}
		assertThat(paths.stream().map(this::statements).toList()).isEqualTo(small).allMatch((count) -> count <= 5);
	}

	private int statements(String path) {
		StatementCounter.reset();
		assertThat(get(path, this.some.securityAdmin())).hasStatusOk();
		return StatementCounter.count();
	}

	private MvcTestResult get(String path, CurrentUser user) {
		return this.mvc.get().uri(path).with(SignedInAs.as(user)).exchange();
	}

	private MvcTestResult post(String path, CurrentUser user, String... fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.with(SignedInAs.as(user)).with(csrf()).exchange();
	}

}
