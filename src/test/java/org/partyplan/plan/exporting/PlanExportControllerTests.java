package org.partyplan.plan.exporting;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.document.PdfPrinting;
import org.partyplan.plan.life.PlanOnItsWay;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class PlanExportControllerTests {

	private static int numbers = 900;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PdfPrinting printing;

	private PlanOnItsWay plan;

	private SomeOrganization who;

	@BeforeEach
	void aDraft() {
		this.plan = PlanOnItsWay.draft(this.jdbc);
		this.who = this.plan.organization();
	}

	@Test
	void aDraftIsExportedByItsOfficeAlone() {
		for (String kind : new String[] { "docx", "xlsx", "pdf" }) {
			assertThat(get(this.who.secretary(), kind)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(get(this.who.leader(), kind)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(get(SomeOrganization.in(this.jdbc).office(), kind)).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(get(this.who.office(), "docx")).hasStatusOk();
	}

	@Test
	void theFileIsSavedUnderItsChineseName() {
		String disposition = get(this.who.office(), "docx").getResponse().getHeader("Content-Disposition");
		assertThat(java.net.URLDecoder.decode(String.valueOf(disposition), StandardCharsets.UTF_8))
			.startsWith("attachment;")
			.endsWith("filename*=UTF-8''示范医院2026年党建工作计划（草稿）.docx");
	}

	@Test
	void anIssuedPlanIsExportedByEveryoneBelowItsOrganisation() {
		issue();
		for (CurrentUser one : new CurrentUser[] { this.who.office(), this.who.secretary(), this.who.leader(),
				this.who.discipline(), this.who.head(), this.who.member() }) {
			assertThat(get(one, "docx")).hasStatusOk();
			assertThat(get(one, "xlsx")).hasStatusOk();
		}
		assertThat(get(SomeOrganization.in(this.jdbc).secretary(), "docx")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.who.auditor(), "docx")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void theDocumentHoldsThePlan() throws Exception {
		String number = issue();
		PlanDraft read = PlanReader.read(content(get(this.who.secretary(), "docx")), "计划.docx");
		assertThat(read.head().documentNumber()).isEqualTo(number);
		assertThat(read.head().issuedOn()).isEqualTo(LocalDate.of(2026, 2, 6));
		assertThat(read.sections()).extracting((section) -> section.title())
			.containsExactly("坚持政治引领，筑牢思想根基", "夯实组织建设，激活基层动能");
		assertThat(read.sections().get(0).items().get(0).body()).isEqualTo(PlanOnItsWay.BODY);
	}

	@Test
	void theTaskTableSaysWhoDoesWhatByWhen() throws Exception {
		this.jdbc.sql("insert into plan_task_unit (task_id, part, unit_id) values (?, 'HELPER', ?)")
			.params(this.plan.task(), this.who.union())
			.update();
		XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(content(get(this.who.office(), "xlsx"))))
			.getSheetAt(0);
		assertThat(words(sheet, 0)).startsWith("2026年党建工作任务分解表");
		assertThat(words(sheet, 2)).isEqualTo("序号|工作内容|具体措施|责任部门|责任人|完成时限|备注");
		assertThat(words(sheet, 3)).startsWith("一、坚持政治引领，筑牢思想根基");
		assertThat(words(sheet, 4))
			.isEqualTo("1.0|（一）抓实理论学习|邀请专家开展辅导讲座：" + PlanOnItsWay.LECTURE + "|牵头：宣传科\n配合：医院工会\n落实：党委||每季度|");
	}

	@Test
	void theMetricsStandOnASecondSheetWithBothEndsAndTheirPeriods() throws Exception {
		this.jdbc.sql("""
				insert into plan_metric (id, plan_id, section_id, span_start, span_end, quote, name, comparator, target,
				  upper_target, unit, cadence, periods, position, version)
				values (?, ?, ?, 0, 0, '观摩2至3个支部', '观摩支部', '>=', '2', '3', '个', 'QUARTER', '2-53', 1, 0)""")
			.params(Ids.next(), this.plan.id(), this.plan.section())
			.update();
		XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(content(get(this.who.office(), "xlsx"))))
			.getSheetAt(1);
		assertThat(words(sheet, 0)).startsWith("2026年党建工作指标");
		assertThat(words(sheet, 1)).isEqualTo("序号|工作内容|指标|目标|原句|计算口径");
		assertThat(words(sheet, 3)).contains("观摩支部|每季度 2—3 个，从第二季度起|观摩2至3个支部");
	}

	@Test
	void thePdfIsPrintedOrAPlainWordSaysHowToGetOne() {
		MvcTestResult pdf = get(this.who.office(), "pdf");
		if (this.printing.available()) {
			assertThat(pdf).hasStatusOk().bodyText().startsWith("%PDF-");
		}
		else {
			assertThat(pdf).hasStatus(422).bodyText().contains("请导出 Word 文档");
		}
	}

	@Test
	void onlyAnAmendmentInForceHasItsNotice() {
		issue();
		UUID amendment = Ids.next();
		this.jdbc.sql(
				"insert into plan_amendment (id, plan_id, number, reason, status, approver, minutes_number, effective_on, version)"
						+ " values (?, ?, 1, '专家行程有变', 'EFFECTIVE', '党委会', '党委会纪要〔2026〕12号', date '2026-05-21', 1)")
			.params(amendment, this.plan.id())
			.update();
		this.jdbc
			.sql("insert into plan_change (id, amendment_id, kind, subject_id, payload, reason, position)"
					+ " values (?, ?, 'ITEM_WITHDRAWN', ?, cast(? as jsonb), '不再需要', 1)")
			.params(Ids.next(), amendment, this.plan.item(),
					"{\"itemBefore\":{\"sectionId\":\"" + this.plan.section()
							+ "\",\"no\":\"（一）\",\"title\":\"抓实理论学习\",\"body\":\"每月一次。\",\"position\":1}}")
			.update();
		assertThat(notice(this.who.member(), 1)).hasStatusOk();
		assertThat(notice(this.who.member(), 2)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(notice(SomeOrganization.in(this.jdbc).office(), 1)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult notice(CurrentUser user, int number) {
		return this.mvc.get()
			.uri("/plans/{id}/changes/{number}/export.docx", this.plan.id(), number)
			.with(SignedInAs.as(user))
			.exchange();
	}

	@Test
	void whoExportedWhatIsWrittenDown() {
		get(this.who.office(), "docx");
		get(this.who.office(), "xlsx");
		assertThat(this.jdbc
			.sql("select detail from audit_entry where event = 'plan.exported' and subject_id = ? order by detail")
			.param(this.plan.id())
			.query(String.class)
			.list()).containsExactly("导出“示范医院2026年党建工作计划”（Word）", "导出“示范医院2026年党建工作计划”（任务分解表）");
	}

	private String issue() {
		String number = "示中医党〔2026〕" + ++numbers + "号";
		this.jdbc.sql(
				"update plan_plan set status = 'ISSUED', document_number = ?, issued_on = date '2026-02-06' where id = ?")
			.params(number, this.plan.id())
			.update();
		return number;
	}

	private MvcTestResult get(CurrentUser user, String kind) {
		return this.mvc.get().uri("/plans/{id}/export." + kind, this.plan.id()).with(SignedInAs.as(user)).exchange();
	}

	private static byte[] content(MvcTestResult result) {
		return result.getResponse().getContentAsByteArray();
	}

	private static String words(XSSFSheet sheet, int row) {
		StringBuilder words = new StringBuilder();
		sheet.getRow(row).forEach((cell) -> words.append(words.isEmpty() ? "" : "|").append(cell));
		return words.toString();
	}

}
