package org.partyplan.audit;

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
import org.partyplan.StatementCounter;
import org.partyplan.TestDatabase;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.request.RequestContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
class AuditLogTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private AuditPage page;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void theApplicationCannotChangeTheLog() {
		publish("plan.issued", "印发");
		for (String sql : List.of("update audit_entry set detail = ''", "delete from audit_entry",
				"truncate audit_entry", "alter table audit_entry disable trigger all")) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(sql).update())
				.havingRootCause()
				.withMessageMatching("(?s).*(permission denied|must be owner).*");
		}
	}

	@Test
	void evenTheOwnerIsStoppedByTheTrigger() {
		JdbcClient owner = JdbcClient.create(TestDatabase.asOwner());
		for (String sql : List.of("update audit_entry set detail = ''", "delete from audit_entry",
				"truncate audit_entry")) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> owner.sql(sql).update())
				.withMessageContaining("never changed or deleted");
		}
	}

	@Test
	void whoActsForWhomIsWrittenDown() {
		CurrentUser standIn = new CurrentUser(this.some.member().id(), "员同志",
				List.of(new Grant(Role.SECRETARY, this.some.firstBranch(), "外科一支部", "周书记"),
						this.some.member().grants().get(0)));
		SecurityContextHolder.getContext().setAuthentication(SignedInAs.authentication(standIn));
		publish("assignment.submitted", "代办");
		SecurityContextHolder.clearContext();
		assertThat(newest().who()).isEqualTo("员同志（代周书记）");
	}

	@Test
	void aJobIsTheSystem() {
		RequestContextHolder.resetRequestAttributes();
		publish("assignment.opened", "生成");
		assertThat(newest().userName()).isEqualTo("系统");
	}

	@Test
	void theLogIsFilteredByPersonEventResultAndDay() {
		RequestContextHolder.resetRequestAttributes();
		publish("plan.issued", "印发〔甲〕");
		this.events.publishEvent(new AuditFact("access.denied", "address", null, "越权〔乙〕", false));
		assertThat(body("?what=印发")).contains("〔甲〕").doesNotContain("〔乙〕");
		assertThat(body("?result=REFUSED")).contains("〔乙〕").doesNotContain("〔甲〕");
		assertThat(body("?who=系统")).contains("〔甲〕", "〔乙〕");
		assertThat(body("?from=" + LocalDate.now().plusDays(1))).contains("这个范围里没有记录");
		assertThat(body("?to=" + LocalDate.now())).contains("〔甲〕");
		assertThat(body("?from=soon")).contains("日期没看懂");
	}

	@Test
	void aPageLeadsToOlderEntriesAndCostsOneStatement() {
		for (int i = 0; i < 60; i++) {
			publish("plan.changed", "第" + i + "次");
		}
		body("");
		StatementCounter.reset();
		String first = body("");
		assertThat(StatementCounter.count()).isEqualTo(1);
		assertThat(first).contains("第59次", "第10次", "修改计划").doesNotContain("第9次");
		String older = first.replaceAll("(?s).*href=\"(/audit\\?[^\"]*)\".*", "$1").replace("&amp;", "&");
		assertThat(this.mvc.get().uri(java.net.URI.create(older)).with(SignedInAs.as(this.some.auditor()))).bodyText()
			.contains("第9次")
			.doesNotContain("第10次");
	}

	@Test
	void allThatIsToldOfOneThingStandsTogether() {
		UUID one = UUID.randomUUID();
		this.events.publishEvent(new AuditFact("plan.issued", "plan", one, "印发〔甲〕"));
		this.events.publishEvent(new AuditFact("plan.issued", "plan", UUID.randomUUID(), "印发〔乙〕"));
		assertThat(body("")).contains("href=\"/audit?about=" + one);
		assertThat(body("?about=" + one)).contains("〔甲〕", "只看同一对象的记录").doesNotContain("〔乙〕");
	}

	@Test
	void theLogIsExportedAsFilteredAndThatIsLoggedToo() throws Exception {
		publish("plan.issued", "印发〔甲〕");
		this.events.publishEvent(new AuditFact("access.denied", "address", null, "越权〔乙〕", false));
		byte[] file = this.mvc.get()
			.uri("/audit/export.xlsx?result=OK&what=印发")
			.with(SignedInAs.as(this.some.auditor()))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
				XSSFExcelExtractor words = new XSSFExcelExtractor(workbook)) {
			assertThat(words.getText()).contains("〔甲〕", "计划印发", "成功").doesNotContain("〔乙〕");
		}
		assertThat(newest().detail()).contains("导出操作日志", "结果 OK", "事项 印发");
	}

	@Test
	void aMistypedAddressIsNoTrespass() {
		for (String typed : List.of("/audit/typo", "/members/import/typo/errors.xlsx", "/admin/users/typo")) {
			assertThat(this.mvc.get().uri(typed).with(SignedInAs.as(this.some.secretary()))).as(typed).hasStatus(404);
		}
		assertThat(
				this.jdbc.sql("select count(*) from audit_entry where detail like '%typo%'").query(Long.class).single())
			.isZero();
		assertThat(this.mvc.get().uri("/admin/users").with(SignedInAs.as(this.some.secretary()))).hasStatus(403);
		assertThat(newest().detail()).isEqualTo("越权访问 GET /admin/users");
	}

	@Test
	void onlyTheAuditorReadsIt() {
		assertThat(this.mvc.get().uri("/audit").with(SignedInAs.as(this.some.systemAdmin()))).hasStatus(403);
	}

	private void publish(String event, String detail) {
		this.events.publishEvent(new AuditFact(event, "plan", null, detail));
	}

	private AuditPage.Entry newest() {
		return this.page.entries(new AuditPage.Filter(null, null, null, null, null, null, null), List.of()).get(0);
	}

	private String body(String query) {
		try {
			return this.mvc.get()
				.uri("/audit" + query)
				.with(SignedInAs.as(this.some.auditor()))
				.exchange()
				.getResponse()
				.getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
