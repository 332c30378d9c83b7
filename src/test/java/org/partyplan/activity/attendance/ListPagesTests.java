package org.partyplan.activity.attendance;

import java.nio.charset.Charset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
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
class ListPagesTests {

	private static final String LIST = "签到表,,\n姓名,签到时间,得分\n郁青禾,17:31,1\n方既白,,0\n外来人,17:40,1\n";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	private UUID absent;

	@BeforeEach
	void someMembers() {
		this.some = SomeOrganization.in(this.jdbc);
		this.some.person(this.some.firstBranch(), "FULL", "郁青禾", SomeOrganization.FOUNDED);
		this.absent = this.some.person(this.some.firstBranch(), "FULL", "方既白", SomeOrganization.FOUNDED);
	}

	@Test
	void aListShowsWhomItMatchesAndWhichRowsItDoesNot() {
		assertThat(read(this.some.secretary(), LIST)).hasStatusOk()
			.bodyText()
			.contains("名单 3 行，对上 2 人：到会 1，缺席 1", "第 5 行", "外来人", "不在当天的应到名单里", "议题甲", "填到记录里");
		assertThat(kept()).isZero();
	}

	@Test
	void filledInItIsTheFormWithTheAbsenteesTickedAndNothingIsSavedButTheColumns() {
		MvcTestResult form = fill("1", "FILLED");
		assertThat(form).hasStatusOk()
			.bodyText()
			.contains("已照“签到.csv”填好：到会 1，缺席 1", "value=\"" + this.absent + "\" checked", "议题甲");
		assertThat(kept()).isZero();
		assertThat(this.jdbc
			.sql("select (told ->> 'name') || (told ->> 'rule') from document_list_columns where organization_id = ?")
			.param(this.some.committee())
			.query(String.class)
			.single()).isEqualTo("0FILLED");
	}

	@Test
	void theNextListWithTheSameHeadIsReadAsTheLastOneWas() {
		fill("2", "AT_LEAST");
		assertThat(read(this.some.secretary(), LIST.replace("17:31,1", "17:31,0"))).bodyText()
			.contains("这种表头以前对过", "到会 0，缺席 2");
		SomeOrganization others = SomeOrganization.in(this.jdbc);
		assertThat(read(others.secretary(), others.firstBranch(), LIST)).bodyText().contains("确认后会记住");
	}

	@Test
	void whatIsNoListIsRefusedAndTheFormStaysAsTyped() {
		assertThat(read(this.some.secretary(), "只有一行")).bodyText().contains("“签到.csv”里没有能读的行", "议题甲", "记一次活动");
		assertThat(read(this.some.otherSecretary(), LIST)).hasStatus(404);
	}

	private MvcTestResult fill(String state, String rule) {
		return this.mvc.post()
			.uri("/activities/list/fill")
			.with(SignedInAs.as(this.some.secretary()))
			.with(csrf())
			.param("kind", "theme-day")
			.param("unit", this.some.firstBranch().toString())
			.param("heldOn", "2026-05-14")
			.param("topic", "议题甲")
			.param("sheet", "签到.csv\n1\t签到表\t\t\n2\t姓名\t签到时间\t得分\n3\t郁青禾\t17:31\t1\n4\t方既白\t\t0\n")
			.param("listHead", "1")
			.param("listName", "0")
			.param("listState", state)
			.param("listRule", rule)
			.param("listLeast", "1")
			.exchange();
	}

	private MvcTestResult read(CurrentUser by, String list) {
		return read(by, this.some.firstBranch(), list);
	}

	private MvcTestResult read(CurrentUser by, UUID unit, String list) {
		return this.mvc.post()
			.uri("/activities/list")
			.multipart()
			.file(new org.springframework.mock.web.MockMultipartFile("list", "签到.csv", "text/csv",
					list.getBytes(Charset.forName("GB18030"))))
			.with(SignedInAs.as(by))
			.with(csrf())
			.param("kind", "theme-day")
			.param("unit", unit.toString())
			.param("heldOn", "2026-05-14")
			.param("topic", "议题甲")
			.exchange();
	}

	private int kept() {
		return this.jdbc.sql("select count(*) from activity_activity").query(Integer.class).single();
	}

}
