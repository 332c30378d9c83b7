package org.partyplan.document;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.UUID;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A list goes on where nobody counts any more, and leaves as a whole. */
@SpringBootTest
@AutoConfigureMockMvc
class LongListTests {

	private static final int MANY = 20_300;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	private UUID errand;

	@BeforeEach
	void veryManyAssignments() {
		this.some = SomeOrganization.in(this.jdbc);
		this.errand = Ids.next();
		LocalDate day = LocalDate.of(2026, 1, 1);
		this.jdbc
			.sql("insert into execution_errand values (?, ?, 'NOTICE', '通知', '', ?, ?, 'NONE', '', '周书记', null, 0)")
			.params(this.errand, this.some.committee(), day, day)
			.update();
		this.jdbc
			.sql("""
					insert into execution_assignment (id, source_kind, source_id, source_words, unit_id, title, period_start,
					  period_end, period_label, due_on, grace_until, evidence, status, version)
					select gen_random_uuid(), 'ad-hoc-task', :errand, '上级', :unit, '报表', :day, :day + n, '本期', :day + n % 300,
					  :day + n % 300, 'NONE', 'OPEN', 0 from generate_series(1, :many) n""")
			.param("errand", this.errand)
			.param("unit", this.some.firstBranch())
			.param("day", day)
			.param("many", MANY)
			.update();
	}

	@Test
	void pagesGoOnAfterTheThousandth() {
		assertThat(get("/assignments/list?task=" + this.errand + "&page=21")).hasStatusOk()
			.bodyText()
			.contains("第 1001—1050 个，共 1000+ 个", "page=22");
		assertThat(get("/assignments/list?task=" + this.errand + "&page=406")).bodyText()
			.contains("第 20251—20300 个")
			.doesNotContain("page=407");
	}

	@Test
	void anExportHoldsAllRows() throws Exception {
		MvcTestResult file = get("/assignments/list.xlsx?task=" + this.errand);
		try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
			String sheet = new String(new XSSFReader(book).getSheetsData().next().readAllBytes());
			assertThat(sheet.split("<row ", -1).length - 1).isGreaterThanOrEqualTo(MANY);
			assertThat(sheet).contains("报表").doesNotContain("没有写进来");
		}
		assertThat(this.jdbc
			.sql("select detail from audit_entry where event = 'assignment.exported' order by id desc limit 1")
			.query(String.class)
			.single()).contains(MANY + " 行");
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(SignedInAs.as(this.some.office())).exchange();
	}

}
