package org.partyplan.tracking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.TestDatabase;
import org.partyplan.measure.Measure;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.Plans;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class MetricPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Measures measures;

	@Autowired
	private Clock clock;

	private SomeOrganization some;

	private UUID plan;

	private UUID section;

	@BeforeEach
	void anIssuedPlan() {
		this.some = SomeOrganization.in(this.jdbc);
		anIssuedPlanOf(this.some.committee(), "年度党建工作计划", "2026-01-15");
	}

	private void anIssuedPlanOf(UUID organization, String title, String issued) {
		this.plan = Ids.next();
		this.section = Ids.next();
		this.jdbc.sql("""
				insert into plan_plan (id, organization_id, year, title, status, issuer, recipients, document_number,
				  issued_on, notice, overall, closing, version)
				values (?, ?, 2026, ?, 'ISSUED', '党委', '各支部', ?, ?, '', '', '', 0)""")
			.params(this.plan, organization, title, "文号" + this.plan, LocalDate.parse(issued))
			.update();
		this.jdbc.sql("insert into plan_section values (?, ?, '一、', '政治引领', '', 1, 0)")
			.params(this.section, this.plan)
			.update();
	}

	@Test
	void aMetricShowsItsSentenceItsDefinitionAndWhatTheRecordsSay() {
		metric("参学率", "98", "%", "YEAR", "study-participation");
		record("theme-day", this.some.firstBranch(), "2026-03-10", 50, 48, 1);
		record("theme-day", this.some.secondBranch(), "2026-04-10", 50, 50, 0);
		assertThat(get(this.some.office(), "/metrics?asOf=2026-05-20")).bodyText()
			.contains("1 个指标：1 个正常", "参学率要到目标", "（实到＋补学）÷ 应到", "99 ÷ 100");
	}

	@Test
	void askedForADayItKnowsOnlyWhatWasHeldByThen() {
		metric("参学率", "98", "%", "YEAR", "study-participation");
		record("theme-day", this.some.firstBranch(), "2026-03-10", 50, 40, 1);
		record("theme-day", this.some.secondBranch(), "2026-04-10", 50, 50, 0);
		assertThat(get(this.some.office(), "/metrics?asOf=2026-03-31")).bodyText()
			.contains("41 ÷ 50", "1 个有风险", "再补 8 就到 98%");
	}

	@Test
	void whatEachBranchHasToReachIsJudgedBranchByBranch() {
		UUID metric = metric("党课", "1", "次", "QUARTER", "activities:party-lesson");
		this.jdbc.sql("update plan_metric set scope = 'EACH' where id = ?").param(metric).update();
		record("party-lesson", this.some.firstBranch(), "2026-02-10", 20, 20, 0);
		record("party-lesson", this.some.firstBranch(), "2026-04-10", 20, 20, 0);
		for (int day = 10; day < 20; day++) {
			record("party-lesson", this.some.secondBranch(), "2026-05-" + day, 20, 20, 0);
		}
		assertThat(get(this.some.office(), "/metrics?asOf=2026-05-20")).bodyText()
			.contains("每个支部每季度 ≥ 1 次", "2 个支部中 1 个正常", "内科一支部没做到，补不回来。", "1 个已落空")
			.doesNotContain("超出");
		assertThat(get(this.some.office(), "/metrics/" + metric + "?asOf=2026-05-20")).bodyText()
			.contains("第一季度 1，第二季度 1", "第一季度 0，第二季度 10");
		assertThat(get(this.some.secretary(), "/metrics/" + metric + "?asOf=2026-05-20")).bodyText()
			.contains("党课：2 次，正常")
			.doesNotContain("内科一支部");
	}

	@Test
	void aPromiseOfTheWholeIsHeadedByTheWholesFigureAndNotByThatOfOneBranch() {
		UUID metric = metric("党课", "1", "次", "QUARTER", "activities:party-lesson");
		record("party-lesson", this.some.secondBranch(), "2026-02-10", 20, 20, 0);
		record("party-lesson", this.some.secondBranch(), "2026-04-10", 20, 20, 0);
		assertThat(get(this.some.secretary(), "/metrics/" + metric + "?asOf=2026-05-20")).bodyText()
			.contains("党课：全院 2 次，正常；外科一支部 0 次");
	}

	/** A branch is not judged for the quarter in which it was founded. */
	@Test
	void aBranchIsAskedFromTheNextPeriodOn() {
		UUID metric = metric("党课", "1", "次", "QUARTER", "activities:party-lesson");
		this.jdbc.sql("update plan_metric set scope = 'EACH' where id = ?").param(metric).update();
		this.jdbc.sql("update organization_unit set valid_from = '2026-02-01' where id = ?")
			.param(this.some.secondBranch())
			.update();
		record("party-lesson", this.some.firstBranch(), "2026-02-10", 20, 20, 0);
		assertThat(get(this.some.office(), "/metrics?asOf=2026-04-10")).bodyText().contains("2 个支部中 2 个正常");
		assertThat(get(this.some.office(), "/metrics?asOf=2026-07-10")).bodyText().contains("外科一支部、内科一支部没做到");
	}

	@Test
	void whatIsSetFromTheSecondQuarterOnIsNotMissedInTheFirst() {
		UUID metric = metric("辅导讲座", "1", "次", "QUARTER", "activities:lecture");
		this.jdbc.sql("update plan_metric set periods = '2-53;4=2' where id = ?").param(metric).update();
		record("lecture", this.some.firstBranch(), "2026-04-10", 0, 30, 0);
		assertThat(get(this.some.office(), "/metrics?asOf=2026-05-20")).bodyText()
			.contains("每季度 ≥ 1 次，从第二季度起，第四季度 2 次", "1 个正常", "第二季度 1/1")
			.doesNotContain("已落空", "第一季度 0");
	}

	@Test
	void aDayBeforeThePlanOrToComeSaysSo() {
		metric("参学率", "98", "%", "YEAR", "study-participation");
		metric("义诊", "4", "次", "YEAR", "activities:free-clinic");
		assertThat(get(this.some.office(), "/metrics?plan=" + this.plan + "&asOf=2025-06-30")).bodyText()
			.contains("2 个指标：0 个正常，2 个还没有数", "从 2026年1月1日起算，到2025年6月30日还没有开始。");
		assertThat(get(this.some.office(), "/metrics?asOf=2099-03-01")).bodyText().contains("2099年3月1日还没到，下面是今天的数。");
	}

	@Test
	void anArchivedPlanIsNeverTheDefault() {
		metric("参学率", "98", "%", "YEAR", "study-participation");
		this.jdbc.sql("update plan_plan set status = 'ARCHIVED' where id = ?").param(this.plan).update();
		UUID archived = this.plan;
		anIssuedPlanOf(this.some.committee(), "补充计划", "2026-01-10");
		metric("义诊", "4", "次", "YEAR", "activities:free-clinic");
		assertThat(get(this.some.office(), "/metrics")).bodyText()
			.contains("义诊要到目标", "2026年 · 补充计划（2026年1月10日印发）", "2026年 · 年度党建工作计划（2026年1月15日印发）（已归档）")
			.doesNotContain("参学率要到目标");
		assertThat(get(this.some.office(), "/dashboard")).bodyText().contains("补充计划");
		assertThat(get(this.some.office(), "/metrics?plan=" + archived)).bodyText().contains("参学率要到目标");
	}

	@Test
	void theListAndTheRecordsBehindAMetricAreSavedAsSheets() throws IOException {
		UUID metric = metric("参学率", "98", "%", "YEAR", "study-participation");
		for (int day = 10; day < 28; day++) {
			record("theme-day", this.some.firstBranch(), "2026-03-" + day, 50, 40, 1);
			record("theme-day", this.some.secondBranch(), "2026-04-" + day, 20, 20, 0);
		}
		assertThat(sheet("/metrics/export.xlsx?asOf=2026-03-31")).contains("参学率", "738 ÷ 900", "有风险", "≥ 98%");
		String records = sheet("/metrics/" + metric + "/export.xlsx?asOf=2026-05-20");
		assertThat(records).contains("内科一支部");
		assertThat(records.split("主题党日")).hasSizeGreaterThan(36);
		assertThat(get(this.some.secretary(), "/metrics/" + metric + "/export.xlsx?unit=" + this.some.secondBranch()))
			.hasStatus(404);
	}

	private String sheet(String url) throws IOException {
		MvcTestResult file = get(this.some.office(), url);
		assertThat(file).hasStatusOk();
		List<String> cells = new ArrayList<>();
		try (Workbook book = WorkbookFactory
			.create(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
			book.getSheetAt(0).forEach((row) -> row.forEach((cell) -> cells.add(cell.toString())));
		}
		return String.join("|", cells);
	}

	@Test
	void aSecretarySeesTheOwnBranchBesideTheWhole() {
		UUID metric = metric("参学率", "98", "%", "YEAR", "study-participation");
		record("theme-day", this.some.firstBranch(), "2026-03-10", 20, 19, 0);
		record("theme-day", this.some.secondBranch(), "2026-04-10", 80, 80, 0);
		assertThat(get(this.some.secretary(), "/metrics?asOf=2026-05-20")).bodyText()
			.contains("19 ÷ 20", "全院 99%")
			.doesNotContain("80 ÷ 80");
		assertThat(get(this.some.secretary(), "/metrics/" + metric + "?asOf=2026-05-20")).bodyText()
			.contains("19 ÷ 20")
			.doesNotContain("内科一支部");
		assertThat(get(this.some.secretary(), "/metrics/" + metric + "?unit=" + this.some.secondBranch()))
			.hasStatus(404);
	}

	@Test
	void aMetricsPageGoesDownToTheVeryRecordsByBranch() {
		UUID metric = metric("主题党日", "12", "次", "YEAR", "activities");
		record("theme-day", this.some.firstBranch(), "2026-03-10", 20, 19, 0);
		record("theme-day", this.some.group(), "2026-04-10", 8, 8, 0);
		MvcTestResult page = get(this.some.office(), "/metrics/" + metric + "?asOf=2026-05-20");
		assertThat(page).bodyText().contains("主题党日：2 次", "外科一支部外科一支部第一党小组", "“主题党日”的活动记录次数", "3月", "共 2 条");
	}

	@Test
	void aPlanOfAnotherOrganisationIsNotThere() {
		UUID metric = metric("参学率", "98", "%", "YEAR", "study-participation");
		SomeOrganization other = SomeOrganization.in(this.jdbc);
		assertThat(get(other.office(), "/metrics/" + metric)).hasStatus(404);
		assertThat(get(other.office(), "/metrics?plan=" + this.plan)).hasStatus(404);
	}

	@Test
	void whatNoRecordAnswersSaysSoAndTakesANumberByHand() {
		UUID metric = metric("风险点", "30", "个", "YEAR", "reported");
		assertThat(get(this.some.office(), "/metrics/" + metric)).bodyText().contains("由责任单位报数", "先由责任单位报数", "报一个数");
		assertThat(post(this.some.head(), "/metrics/" + metric + "/reports",
				Map.of("value", "18", "day", "2026-03-31", "note", "首批")))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.office(), "/metrics/" + metric + "?asOf=2026-05-20")).bodyText()
			.contains("风险点：18 个，有风险", "宣科长：首批");
		assertThat(get(this.some.office(), "/metrics/" + metric + "?asOf=2026-03-30")).bodyText().contains("还没有人报数");
		assertThat(post(this.some.secretary(), "/metrics/" + metric + "/reports",
				Map.of("value", "18", "day", "2026-03-31")))
			.hasStatus(403);
	}

	@Test
	void ofNumbersHandedInOneAfterTheOtherOnlyTheLastShowsAndNothingAddsUp() {
		UUID metric = metric("风险点", "30", "个", "QUARTER", "reported");
		List.of("2026-02-10 11", "2026-04-10 12", "2026-05-10 900", "2026-05-12 28")
			.forEach((one) -> post(this.some.head(), "/metrics/" + metric + "/reports",
					Map.of("value", one.split(" ")[1], "day", one.split(" ")[0], "note", "")));
		assertThat(get(this.some.office(), "/metrics/" + metric + "?asOf=2026-05-20")).bodyText()
			.contains("风险点：28 个", "到每月末最后报的数", "900")
			.doesNotContain(">951<", ">939<", ">940<", ">928<", "每月新增");
	}

	@Test
	void theOfficeSaysWhichRecordsCount() {
		UUID metric = metric("覆盖人次", "200", "人次", "YEAR", "person-times");
		record("red-education", this.some.firstBranch(), "2026-03-10", 0, 15, 0);
		assertThat(get(this.some.office(), "/metrics/" + metric + "?asOf=2026-05-20")).bodyText()
			.contains("覆盖人次：—", "还没有说算哪几类活动，先由责任单位报数");
		assertThat(post(this.some.office(), "/metrics/" + metric + "/basis",
				Map.of("measure", "person-times", "kinds", "red-education")))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.office(), "/metrics/" + metric + "?asOf=2026-05-20")).bodyText()
			.contains("覆盖人次：15 人次", "“红色教育”的活动记录里实际参加的人次");
	}

	@Test
	void whoComesInTwoMonthsIsCountedInBothButOnceInTheYear() {
		UUID metric = metric("党课参加人数", "2", "人", "YEAR", "distinct-people");
		UUID again = this.some.person(this.some.firstBranch(), "FULL", "又来的", SomeOrganization.FOUNDED);
		UUID other = this.some.person(this.some.firstBranch(), "FULL", "另一人", SomeOrganization.FOUNDED);
		attended(record("party-lesson", this.some.firstBranch(), "2026-03-10", 2, 1, 0), again);
		attended(record("party-lesson", this.some.secondBranch(), "2026-04-10", 2, 2, 0), again, other);
		assertThat(get(this.some.office(), "/metrics/" + metric + "?asOf=2026-05-20")).bodyText()
			.containsIgnoringWhitespaces("党课参加人数：2 人", "相加会比全年多", "已算过",
					"<th scope=\"row\">3月</th><td class=\"r\">1</td>",
					"<th scope=\"row\">4月</th><td class=\"r\">2</td>");
		assertThat(get(this.some.office(), "/metrics/" + metric + "?asOf=2026-03-31")).bodyText()
			.contains("党课参加人数：1 人");
	}

	@Test
	void thePagesAskTheDatabaseAtMostSixTimesHoweverManyMetricsThereAre() {
		UUID metric = metric("参学率", "98", "%", "YEAR", "study-participation");
		List.of("activities:study-session", "activities:seminar", "activities:lecture", "activities:party-lesson",
				"research-reports", "volunteer-hours", "assignments-on-time", "reported")
			.forEach((key) -> metric(key, "4", "次", "QUARTER", key));
		for (String page : List.of("/metrics", "/metrics/standing?most=3", "/metrics/" + metric,
				"/metrics/" + metric + "/basis")) {
			StatementCounter.reset();
			assertThat(get(this.some.office(), page)).hasStatusOk();
			assertThat(StatementCounter.count()).as(page + StatementCounter.statements()).isLessThanOrEqualTo(6);
		}
	}

	@Test
	void aKindTheOfficeAddsIsCountedAtOnceDownToItsRecords() {
		assertThat(post(this.some.office(), "/activities/kinds",
				Map.of("name", "党建共建", "places", "BRANCH", "attendance", "COUNT", "words", "共建活动")))
			.hasStatus3xxRedirection();
		Measure times = meant("开展共建活动不少于5次");
		assertThat(times.name()).isEqualTo("党建共建次数");
		UUID metric = metric("党建共建", "5", "次", "YEAR", times.key());
		UUID persons = metric("共建人次", "100", "人次", "YEAR", meant("共建活动服务不少于100人次").key());
		assertThat(get(this.some.office(), "/metrics/" + metric)).bodyText().contains("党建共建：0 次");
		recordByForm(times.kinds().get(0), LocalDate.now(this.clock).withDayOfMonth(1), "12");
		assertThat(get(this.some.office(), "/metrics/" + metric)).bodyText()
			.contains("党建共建：1 次", "“党建共建”的活动记录次数", "党建共建：联学", "外科一支部");
		assertThat(get(this.some.office(), "/metrics/" + persons)).bodyText().contains("共建人次：12 人次");
	}

	private void recordByForm(String kind, LocalDate day, String came) {
		assertThat(post(this.some.secretary(), "/activities", Map.of("id", Ids.next().toString(), "kind", kind, "unit",
				this.some.firstBranch().toString(), "heldOn", day.toString(), "topic", "联学", "present", came)))
			.hasStatus3xxRedirection();
	}

	@Test
	void theMeetingsAndTalksThatAPlanAsksForAreCountedFromTheirRecords() {
		List<UUID> metrics = Plans.withItem("主题党日每月不少于1次，支部党员大会每季度不少于1次，谈心谈话不少于2次。")
			.metrics()
			.stream()
			.map((read) -> metric(read.name(), read.value(), read.unit(),
					(read.cadence() == null) ? "YEAR" : read.cadence().name(),
					meant(read.name(), read.quote(), read.unit()).key()))
			.toList();
		record("theme-day", this.some.firstBranch(), "2026-01-10", 20, 19, 0);
		record("theme-day", this.some.firstBranch(), "2026-02-10", 20, 19, 0);
		record("branch-assembly", this.some.firstBranch(), "2026-03-10", 20, 19, 0);
		record("talk", this.some.firstBranch(), "2026-02-03", 0, 1, 0);
		record("talk", this.some.firstBranch(), "2026-03-03", 0, 1, 0);
		assertThat(metrics).hasSize(3);
		assertThat(get(this.some.office(), "/metrics?asOf=2026-03-31")).bodyText()
			.contains("“主题党日”的活动记录次数", "“支部党员大会”的活动记录次数", "“谈心谈话”的活动记录次数")
			.doesNotContain("由责任单位报数");
		assertThat(get(this.some.office(), "/metrics/" + metrics.get(2) + "?asOf=2026-03-31")).bodyText()
			.contains("：2 次", "共 2 条");
	}

	private Measure meant(String sentence) {
		DraftMetric read = Plans.withItem(sentence + "。").metrics().get(0);
		return meant(read.name(), read.quote(), read.unit());
	}

	private Measure meant(String name, String quote, String unit) {
		return this.measures.vocabulary().meant(name, quote, unit).orElseThrow();
	}

	@Test
	void noPagePrintsAKey() {
		Vocabulary vocabulary = this.measures.vocabulary();
		List<String> keys = Stream
			.concat(vocabulary.all().stream().map(Measure::key), Stream.of("theme-days", "control-measures"))
			.toList();
		List<UUID> metrics = keys.stream().map((key) -> metric("指标", "4", "次", "YEAR", key)).toList();
		Stream
			.of(List.of("/metrics", "/plans/" + this.plan),
					metrics.stream().map((id) -> "/metrics/" + id).limit(40).toList(),
					List.of("/metrics/" + metrics.get(0) + "/basis"))
			.flatMap(List::stream)
			.forEach((page) -> assertThat(words(page)).as(page).doesNotContain(keys));
	}

	/**
	 * What a person reads of a page, its hints and names for those who hear it included.
	 */
	private String words(String page) {
		MvcTestResult shown = get(this.some.office(), page);
		assertThat(shown).hasStatusOk();
		Document document = Jsoup
			.parse(new String(shown.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
		return document.text() + document.select("[title], [aria-label]")
			.stream()
			.map((element) -> element.attr("title") + element.attr("aria-label"))
			.collect(Collectors.joining(" "));
	}

	@Test
	void whatHadAKeyOfItsOwnBeforeIsCountedByItsKindNow() throws IOException {
		UUID days = metric("主题党日", "12", "次", "YEAR", "theme-days");
		UUID talks = metric("谈心谈话", "30", "人次", "YEAR", "talks");
		UUID some = metric("党员活动", "6", "次", "YEAR", "activities");
		UUID youth = metric("覆盖青年党员", "200", "人次", "YEAR", "person-times");
		UUID risks = metric("风险点", "28", "个", "YEAR", "risk-points");
		UUID kept = metric("参学率", "98", "%", "YEAR", "study-participation");
		String migration = Files
			.readString(Path.of("src/main/resources/db/migration/plan/V202611301000__measures_of_kinds.sql"));
		DataSource owner = TestDatabase.asOwner();
		new TransactionTemplate(new JdbcTransactionManager(owner))
			.executeWithoutResult((status) -> JdbcClient.create(owner).sql(migration).update());
		assertThat(Stream.of(days, talks, some, youth, risks, kept)
			.map((id) -> this.jdbc.sql("select measure_key from plan_metric where id = ?")
				.param(id)
				.query(String.class)
				.single()))
			.containsExactly("activities:theme-day", "person-times:talk", "reported", "person-times:youth-training",
					"reported", "study-participation");
	}

	private UUID metric(String name, String target, String unit, String cadence, String key) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into plan_metric (id, plan_id, section_id, span_start, span_end, quote, name, comparator, target, unit,
					  cadence, measure_key, position, version) values (?, ?, ?, 0, 1, ?, ?, '>=', ?, ?, ?, ?, 1, 0)""")
			.params(id, this.plan, this.section, name + "要到目标", name, target, unit, cadence, key)
			.update();
		return id;
	}

	private UUID record(String kind, UUID unit, String day, int due, int present, int madeUp) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into activity_activity (id, kind, unit_id, held_on, place, host, recorder, topic, notes, due_count,
					  present_count, made_up_count, class_hours, status, by_id, by_name, version)
					values (?, ?, ?, ?, '', '', '', '', '', ?, ?, ?, 1, 'DONE', ?, '周书记', 0)""")
			.params(id, kind, unit, LocalDate.parse(day), due, present, madeUp, Ids.next())
			.update();
		this.jdbc.sql("insert into activity_count (activity_id, kind, held) values (?, ?, true)")
			.params(id, kind)
			.update();
		return id;
	}

	private void attended(UUID record, UUID... people) {
		for (UUID person : people) {
			this.jdbc.sql("insert into activity_attendance (activity_id, person_id, state) values (?, ?, 'PRESENT')")
				.params(record, person)
				.update();
		}
	}

	private MvcTestResult get(CurrentUser by, String uri) {
		return this.mvc.get().uri(java.net.URI.create(uri)).with(SignedInAs.as(by)).with(csrf()).exchange();
	}

	private MvcTestResult post(CurrentUser by, String uri, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(uri).with(SignedInAs.as(by)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

}
