package org.partyplan.activity.kinds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.activity.compliance.Duties;
import org.partyplan.activity.compliance.DutyCell;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;

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
class SettingPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Duties duties;

	private SomeOrganization some;

	@BeforeEach
	void someBranches() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void aStricterDutyHoldsFromItsMonthOnAndALooserOneBearsAWarning() {
		assertThat(post("/activities/duties", "kind", "party-lesson", "cadence", "MONTH", "from", "2026-04"))
			.hasStatus3xxRedirection();
		assertThat(cell("party-lesson", LocalDate.of(2026, 3, 1)).cadence()).isEqualTo(Cadence.QUARTER);
		DutyCell april = cell("party-lesson", LocalDate.of(2026, 4, 15));
		assertThat(april.cadence()).isEqualTo(Cadence.MONTH);
		assertThat(april.ends()).isEqualTo("2026-04-30");
		post("/activities/duties", "kind", "theme-day", "cadence", "QUARTER", "from", "2026-05");
		assertThat(get(this.some.office(), "/activities/duties")).bodyText()
			.contains("比规定松", "比《中国共产党支部工作条例（试行）》第十六条的“每月”松，检查时以规定为准", "比规定勤");
		SomeOrganization others = SomeOrganization.in(this.jdbc);
		assertThat(this.duties.cells(Set.of(others.firstBranch()), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2)))
			.filteredOn((cell) -> cell.kind().equals("theme-day"))
			.extracting(DutyCell::cadence)
			.containsExactly(Cadence.MONTH);
	}

	@Test
	void aKindOfOnesOwnIsOfferedToThoseWhoKeepIt() {
		assertThat(post("/activities/kinds", "name", "支部书记沙龙", "places", "BRANCH", "attendance", "DUE", "audience",
				"MEMBERS", "required", "TOPIC", "variants", "＋读书\n＋观影", "steps", "开场\n交流"))
			.hasStatus3xxRedirection();
		String key = this.jdbc.sql("select key from measure_record_kind where name = '支部书记沙龙'")
			.query(String.class)
			.single();
		assertThat(get(this.some.secretary(), "/activities/new?kind=" + key)).bodyText()
			.contains("支部书记沙龙", "＋观影", "按规程：开场 → 交流");
		assertThat(post("/activities/kinds", "name", "支部书记沙龙", "attendance", "DUE")).bodyText()
			.contains("已经有一种活动叫“支部书记沙龙”");
		assertThat(post("/activities/kinds/" + key, "name", "书记沙龙", "attendance", "COUNT", "version", "0"))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), "/activities/new")).bodyText().doesNotContain("书记沙龙");
		assertThat(post("/activities/kinds/" + key, "name", "书记沙龙", "attendance", "COUNT", "version", "0"))
			.hasStatus(409);
		assertThat(get(this.some.secretary(), "/activities/kinds")).hasStatus(403);
	}

	@Test
	void aKindOfOnesOwnHasItsOwnWordsAndGivesClassHours() {
		post("/activities/kinds", "name", "师徒谈心", "places", "BRANCH", "attendance", "CAME", "audience", "MEMBERS",
				"hostLabel", "带教人", "question", "带了谁", "hours", "true");
		String key = this.jdbc.sql("select key from measure_record_kind where name = '师徒谈心'")
			.query(String.class)
			.single();
		assertThat(get(this.some.secretary(), "/activities/new?kind=" + key)).bodyText().contains("带教人", "带了谁");
		assertThat(get(this.some.secretary(), "/activities/new?kind=talk")).bodyText().contains("谈话人", "和谁谈");
		UUID person = this.some.person(this.some.firstBranch(), "FULL", "小徒", SomeOrganization.FOUNDED);
		UUID id = Ids.next();
		assertThat(postAs(this.some.secretary(), "/activities", "id", id.toString(), "kind", key, "unit",
				this.some.firstBranch().toString(), "heldOn", LocalDate.now().minusDays(1).toString(), "length", "90",
				"ticked", person.toString()))
			.hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select class_hours from activity_activity where id = ?")
			.param(id)
			.query(BigDecimal.class)
			.single()).isPositive();
	}

	@Test
	void theReadingListSaysWhichBranchAndWhoHasNotStudied() {
		post("/activities/readings", "month", "2026-05", "kind", "REQUIRED", "titles", "条例选章\n\n讲话精神");
		UUID reading = this.jdbc.sql("select id from activity_reading where organization_id = ? and title = '条例选章'")
			.param(this.some.committee())
			.query(UUID.class)
			.single();
		UUID came = this.some.person(this.some.firstBranch(), "FULL", "郁青禾", SomeOrganization.FOUNDED);
		this.some.person(this.some.firstBranch(), "FULL", "方既白", SomeOrganization.FOUNDED);
		this.some.person(this.some.secondBranch(), "FULL", "许南乔", SomeOrganization.FOUNDED);
		assertThat(get(this.some.office(), "/activities/readings?month=2026-05")).bodyText()
			.contains("2026年5月读 2 篇", "0/2 个支部");
		studied(reading, came);
		assertThat(get(this.some.office(), "/activities/readings?month=2026-05")).bodyText()
			.contains("1/2 个支部", "内科一支部");
		assertThat(get(this.some.office(), "/activities/readings/" + reading)).bodyText()
			.contains("1/2 人", "方既白", "0/1 人", "许南乔")
			.doesNotContain("郁青禾");
		assertThat(get(this.some.otherSecretary(), "/activities/readings/" + reading)).bodyText()
			.contains("许南乔")
			.doesNotContain("方既白");
		assertThat(get(SomeOrganization.in(this.jdbc).office(), "/activities/readings/" + reading)).hasStatus(404);
		post("/activities/readings/" + reading + "/withdraw");
		assertThat(get(this.some.office(), "/activities/readings?month=2026-05")).bodyText().contains("已撤下");
	}

	private void studied(UUID reading, UUID person) {
		List<String> form = new ArrayList<>(List.of("kind", "theme-day", "unit", this.some.firstBranch().toString(),
				"heldOn", "2026-05-14", "topic", "议题", "readings", reading.toString()));
		this.jdbc.sql("select person_id from organization_membership where unit_id = ? and person_id <> ?")
			.params(this.some.firstBranch(), person)
			.query(UUID.class)
			.list()
			.forEach((absent) -> form.addAll(List.of("ticked", absent.toString())));
		form.addAll(List.of("id", Ids.next().toString()));
		assertThat(post("/activities", form.toArray(String[]::new))).hasStatus3xxRedirection();
	}

	private DutyCell cell(String kind, LocalDate month) {
		return this.duties.cells(Set.of(this.some.firstBranch()), month, month)
			.stream()
			.filter((cell) -> cell.kind().equals(kind))
			.findFirst()
			.orElseThrow();
	}

	private MvcTestResult get(CurrentUser by, String uri) {
		return this.mvc.get().uri(java.net.URI.create(uri)).with(SignedInAs.as(by)).with(csrf()).exchange();
	}

	private MvcTestResult post(String uri, String... form) {
		return postAs(this.some.office(), uri, form);
	}

	private MvcTestResult postAs(CurrentUser by, String uri, String... form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(uri).with(SignedInAs.as(by)).with(csrf());
		for (int i = 0; i < form.length; i += 2) {
			request.param(form[i], form[i + 1]);
		}
		return request.exchange();
	}

}
