package org.partyplan.document;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class ExportsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	@BeforeEach
	void anOrganisation() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@ParameterizedTest
	@CsvSource({ "/activities/export.xlsx, activity.exported", "/points/export.xlsx, points.exported",
			"/honours/export.xlsx, honour.exported", "/honours/posts/export.xlsx, post.exported",
			"/care/export.xlsx, care.exported", "/care/birthdays/export.xlsx, birthday.exported",
			"/metrics/export.xlsx, metric.exported", "/members/export.xlsx, member.exported",
			"/admissions/export.xlsx, admission.exported", "/assignments/export.xlsx, assignment.exported",
			"/assignments/list.xlsx, assignment.exported" })
	void everyExportIsASheetAndIsWrittenDownWithItsRowsAndItsFilter(String path, String event) throws Exception {
		long before = entries(event).size();
		MvcTestResult file = this.mvc.get()
			.uri(path + "?unit=" + this.some.firstBranch())
			.with(SignedInAs.as(this.some.office()))
			.exchange();
		assertThat(file).hasStatusOk().hasContentType(WrittenFile.XLSX);
		try (XSSFWorkbook book = new XSSFWorkbook(
				new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
			assertThat(book.getSheetAt(0).getPhysicalNumberOfRows()).isPositive();
		}
		assertThat(entries(event)).hasSize((int) before + 1);
		assertThat(entries(event).get(0)).startsWith("导出").containsPattern("，\\d+ 行，筛选：").contains("单位 ");
	}

	@ParameterizedTest
	@CsvSource({ "/papers/transfers/export.xlsx", "/papers/statistics/export.xlsx" })
	void aPaperIsWrittenDownWithItsRows(String path) {
		assertThat(this.mvc.get().uri(path).with(SignedInAs.as(this.some.office())).exchange()).hasStatusOk();
		assertThat(entries("papers.exported").get(0)).containsPattern("^导出.+，\\d+ 行，没有筛选$");
	}

	private List<String> entries(String event) {
		return this.jdbc.sql("select detail from audit_entry where event = ? order by id desc")
			.param(event)
			.query(String.class)
			.list();
	}

}
