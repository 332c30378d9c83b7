package org.partyplan.account.keeping;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.account.Door;
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
class RosterAccountsTests {

	@Autowired
	private RosterAccounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void oneOpensManyAndTheOtherGrantsThem() {
		UUID one = person(this.some.group(), "单以宁", "shan yi ning");
		UUID twin = person(this.some.firstBranch(), "单一宁", "shan yi ning");
		String roster = "/admin/users/roster?unit=" + this.some.firstBranch();
		assertThat(get(roster, this.some.systemAdmin())).bodyText().contains("没有账号的 2 人", "给勾选的开通", "单以宁");
		assertThat(get(roster, this.some.securityAdmin())).bodyText().doesNotContain("给勾选的开通");
		MvcTestResult nobody = post("/admin/users/roster", this.some.systemAdmin(), List.of());
		assertThat(nobody.getMvcResult().getFlashMap().get("problem")).isEqualTo("请至少勾选一个人。");
		String batch = post("/admin/users/roster", this.some.systemAdmin(), List.of(one, twin)).getResponse()
			.getRedirectedUrl();
		assertThat(get(batch, this.some.securityAdmin())).bodyText()
			.contains("2 个还没有权限", "给整批授予")
			.doesNotContain("打印密码条");
		assertThat(post(batch + "/grants", this.some.systemAdmin(), List.of())).hasStatus(403);
		assertThat(post(batch + "/grants", this.some.securityAdmin(), List.of())).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("""
				select distinct g.role || ' ' || u.name from account_user a join account_grant g on g.user_id = a.id
				join organization_unit u on u.id = g.unit_id where a.person_id in (?, ?)""")
			.params(one, twin)
			.query(String.class)
			.list()).containsExactly("MEMBER 外科一支部");
		assertThat(get(batch, this.some.systemAdmin())).bodyText().contains("都已授权");
		assertThat(get(roster, this.some.systemAdmin())).bodyText().contains("都有账号了");
	}

	@Test
	void aSlipOpensTheDoorOnceAndEveryLookIsLogged() throws Exception {
		UUID one = person(this.some.firstBranch(), "欧阳修远", "ou yang xiu yuan");
		UUID batch = this.accounts.open(List.of(one), this.some.systemAdmin());
		RosterAccounts.Slip slip = this.accounts.slips(batch).get(0);
		assertThat(slip.username()).startsWith("ouyangxiuyuan");
		assertThat(this.jdbc.sql(
				"select password_sealed from account_slip s join account_user a on a.id = s.user_id where a.person_id = ?")
			.param(one)
			.query(String.class)
			.single()).doesNotContain(slip.password());
		Door door = new Door(this.mvc);
		assertThat(door.tried(slip.username(), slip.password()).getRedirectedUrl()).isEqualTo("/");
		assertThat(door.get("/", door.signIn(slip.username(), slip.password())).getResponse().getRedirectedUrl())
			.isEqualTo("/account/password");
		assertThat(post("/admin/users/batches/" + batch + "/slips", this.some.systemAdmin(), List.of())).hasStatusOk()
			.bodyText()
			.contains(slip.password(), "欧阳修远", "外科一支部");
		byte[] file = get("/admin/users/batches/" + batch + "/slips.xlsx", this.some.systemAdmin()).getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
				XSSFExcelExtractor words = new XSSFExcelExtractor(workbook)) {
			assertThat(words.getText()).contains(slip.password());
		}
		assertThat(get("/admin/users/batches/" + batch + "/slips.xlsx", this.some.securityAdmin())).hasStatus(403);
		assertThat(
				this.jdbc.sql("select count(*) from audit_entry where event = 'account.slips' and detail like '%1 %'")
					.query(Long.class)
					.single())
			.isEqualTo(2);
		this.jdbc.sql("update account_user set must_change_password = false where person_id = ?").param(one).update();
		assertThat(this.accounts.slips(batch)).isEmpty();
		this.accounts.tidy();
		assertThat(this.jdbc
			.sql("select count(*) from account_slip s join account_user a on a.id = s.user_id where a.person_id = ?")
			.param(one)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void theListIsFilteredAndExported() {
		String unlinked = "/admin/users?state=UNLINKED&unit=" + this.some.firstBranch();
		assertThat(get(unlinked, this.some.systemAdmin())).bodyText().contains("周书记", "从未").doesNotContain("吴书记");
		assertThat(
				get("/admin/users/export.xlsx?state=NEVER", this.some.securityAdmin()).getResponse().getContentType())
			.contains("spreadsheet");
	}

	private UUID person(UUID unit, String name, String pinyin) {
		UUID id = this.some.person(unit, "FULL", name, LocalDate.of(2020, 7, 1));
		this.jdbc.sql("update organization_person set pinyin = ? where id = ?").params(pinyin, id).update();
		return id;
	}

	private MvcTestResult get(String path, CurrentUser as) {
		return this.mvc.get().uri(path).with(SignedInAs.as(as)).exchange();
	}

	private MvcTestResult post(String path, CurrentUser as, List<UUID> people) {
		return this.mvc.post()
			.uri(path)
			.param("people", people.stream().map(UUID::toString).toArray(String[]::new))
			.with(SignedInAs.as(as))
			.with(csrf())
			.exchange();
	}

}
