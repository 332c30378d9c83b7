package org.partyplan.plan.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class PlanImportControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Measures measures;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	private MvcTestResult upload(String name, byte[] content) {
		return this.mvc.post()
			.uri("/plans/read")
			.multipart()
			.file(new MockMultipartFile("file", name, null, content))
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult paste(String text) {
		return this.mvc.post()
			.uri("/plans/read")
			.param("text", text)
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
	}

	private String begun(String text) {
		MvcTestResult result = paste(text);
		assertThat(result).hasStatus3xxRedirection();
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private MvcTestResult get(String url, CurrentUser user) {
		return this.mvc.get().uri(url).with(SignedInAs.as(user)).exchange();
	}

	private String page(String url) {
		MvcTestResult result = get(url, this.some.office());
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private String version(String url) {
		Matcher version = Pattern.compile("class=\"reading-version\" value=\"(\\d+)\"").matcher(page(url));
		assertThat(version.find()).isTrue();
		return version.group(1);
	}

	private MvcTestResult post(String url, String act, Map<String, String> more) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(url + act)
			.with(SignedInAs.as(this.some.office()))
			.with(csrf());
		Map<String, String> all = new HashMap<>(head(version(url)));
		all.putAll(more);
		all.forEach(request::param);
		return request.exchange();
	}

	private static Map<String, String> head(String version) {
		return Map.of("version", version, "heading.title", "示范医院2026年党建工作计划", "heading.year", "2026", "heading.issuer",
				"示范医院党委", "heading.recipients", "各支部");
	}

	private int rows(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static String key(String page, String words) {
		Matcher line = Pattern
			.compile("<li id=\"(k\\w+)\"(?:(?!</li>).)*?<b>([^<]*" + words + "[^<]*)</b>", Pattern.DOTALL)
			.matcher(page);
		assertThat(line.find()).as(words).isTrue();
		return line.group(1);
	}

	@Test
	void aTextIsReadAnewByTheEncodingThatIsChosen() {
		byte[] big5 = "示範醫院2026年黨建工作計劃\n一、理論學習\n（一）學習制度。每季度組織一次學習。\n".getBytes(Charset.forName("Big5"));
		String url = String.valueOf(upload("计划.txt", big5).getResponse().getRedirectedUrl());
		assertThat(page(url)).contains("理論學習", "<option value=\"BIG5\" selected=\"selected\">");
		assertThat(post(url, "/encoding", Map.of("encoding", "GB18030"))).hasStatus3xxRedirection();
		assertThat(page(url)).doesNotContain("理論學習")
			.contains("<option value=\"GB18030\" selected=\"selected\">", "按 GB18030 重新读取");
		assertThat(post(url, "/undo", Map.of())).hasStatus3xxRedirection();
		assertThat(page(url)).contains("理論學習", "<option value=\"BIG5\" selected=\"selected\">");
	}

	@Test
	void anEncodingInWhichTheBytesAreNoTextChangesNothing() {
		String url = String
			.valueOf(upload("计划.txt", SomeImports.PLAN.getBytes(Charset.forName("GB18030"))).getResponse()
				.getRedirectedUrl());
		assertThat(body(post(url, "/encoding", Map.of("encoding", "UTF_8")))).contains("读出来的不是文字，内容没有变");
		assertThat(page(url)).contains("（一）发展党员", "<option value=\"GB18030\" selected=\"selected\">");
	}

	@Test
	void whereThereIsNoTextFileNoEncodingCanBeChosen() {
		String url = begun(SomeImports.PLAN);
		assertThat(page(url)).doesNotContain("文字的编码");
		assertThat(post(url, "/encoding", Map.of("encoding", "BIG5"))).hasStatus(404);
	}

	@Test
	void theUploadPageWarnsOfClassifiedDocuments() {
		assertThat(page("/plans/read")).contains("严禁上传涉密文件");
	}

	@Test
	void aTextFileIsReadAndKept() {
		MvcTestResult result = upload("计划.txt", SomeImports.PLAN.getBytes(StandardCharsets.UTF_8));
		assertThat(result).hasStatus3xxRedirection();
		String url = String.valueOf(result.getResponse().getRedirectedUrl());
		assertThat(page(url)).contains("计划.txt", "部分一", "要点（一）", "m-metric", "m-cadence", "m-date", "放回正文");
		assertThat(body(get(url + "/original", this.some.office()))).isEqualTo(SomeImports.PLAN);
	}

	@Test
	void textInGb18030IsReadToo() {
		MvcTestResult result = upload("计划.txt", SomeImports.PLAN.getBytes(Charset.forName("GB18030")));
		assertThat(result).hasStatus3xxRedirection();
		assertThat(page(String.valueOf(result.getResponse().getRedirectedUrl()))).contains("示范医院2026年党建工作计划");
	}

	@Test
	void aTextWithoutHeadingsIsShownWithAWarning() {
		assertThat(page(begun(SomeImports.NO_HEADINGS))).contains("没有找到标题", "今年要抓好学习");
	}

	@Test
	void aMarkedDocumentIsRefusedAndNothingIsKept() {
		int files = rows("document_file");
		for (String marked : List.of("机密★1年\n" + SomeImports.PLAN, "密级：秘密\n" + SomeImports.PLAN,
				"000012\n绝 密\n特急\n" + SomeImports.PLAN)) {
			assertThat(paste(marked)).hasStatusOk().bodyText().contains("严禁上传涉密文件，请到涉密计算机上处理", "理论学习");
		}
		assertThat(rows("document_file")).isEqualTo(files);
	}

	@Test
	void aMarkInTheFilesNameIsRefusedToo() {
		int files = rows("document_file");
		for (String name : List.of("机密★1年.txt", "【秘密】计划.txt", "机密-计划.txt")) {
			assertThat(upload(name, SomeImports.PLAN.getBytes(StandardCharsets.UTF_8))).hasStatusOk()
				.bodyText()
				.contains("文件名带有密级字样");
		}
		assertThat(rows("document_file")).isEqualTo(files);
	}

	@Test
	void secrecyAsASubjectIsNoMarking() {
		assertThat(paste(SomeImports.PLAN + "（二）保密工作。严守国家秘密和商业秘密，签订机密文件保管责任书。\n")).hasStatus3xxRedirection();
	}

	@Test
	void whatCannotBeReadIsRefusedBesideTheField() {
		assertThat(upload("空.txt", new byte[0])).hasStatusOk().bodyText().contains("这个文件是空的");
		assertThat(upload("空白.txt", " \n \n".getBytes(StandardCharsets.UTF_8))).hasStatusOk();
		assertThat(upload("大.txt", new byte[21 * 1024 * 1024])).hasStatusOk().bodyText().contains("超过 20 MB");
		assertThat(paste("长".repeat(300_001))).hasStatusOk().bodyText().contains("最多 300,000 个字");
		assertThat(paste("")).hasStatusOk();
		assertThat(rows("plan_reading where organization_id = '" + this.some.committee() + "'")).isZero();
	}

	@Test
	void aParagraphIsMadeASectionAndTheEditTakenBack() {
		String url = begun(SomeImports.PLAN);
		String before = page(url);
		int item = part(before, "党员教育");
		assertThat(post(url, "/parts/" + item + "/section", Map.of()).getResponse().getRedirectedUrl())
			.isEqualTo(url + "#part-" + item);
		assertThat(page(url)).containsPattern("撤销\\s*</button>");
		post(url, "/undo", Map.of());
		assertThat(part(page(url), "党员教育")).isEqualTo(item);
	}

	@Test
	void thoseNumberedAlikeChangeTogetherAndComeBackTogether() {
		String url = begun(SomeImports.PLAN);
		String before = page(url);
		int item = part(before, "党员教育");
		assertThat(post(url, "/parts/" + item + "/text", Map.of("alike", "true"))).flash()
			.extractingByKey("flash")
			.asString()
			.endsWith(" 段已改为正文。");
		assertThat(page(url)).doesNotContainPattern("<h3>\\s*（");
		post(url, "/undo", Map.of());
		assertThat(page(url)).containsPattern("<h3>\\s*（一）").containsPattern("<h3>\\s*（二）");
	}

	@Test
	void theTickedParagraphsAreChangedAtOnce() {
		String url = begun(SomeImports.PLAN);
		int item = part(page(url), "党员教育");
		assertThat(post(url, "/rows/drop", Map.of("rows", item + "," + (item - 1)))).flash()
			.containsEntry("flash", "2 段已划去，不进正文。");
		assertThat(page(url)).contains("<del>（一）学习制度");
		assertThat(post(url, "/rows/drop", Map.of())).flash().containsEntry("flash", "还没有选中哪一段：先勾左边的方框。");
	}

	private static int part(String page, String words) {
		Matcher row = Pattern.compile("id=\"part-(\\d+)\"(?:(?!id=\"part-).)*?" + words, Pattern.DOTALL).matcher(page);
		assertThat(row.find()).as(words).isTrue();
		return Integer.parseInt(row.group(1));
	}

	@Test
	void everyButtonOfAParagraphDoesWhatItSays() {
		String url = begun(SomeImports.PLAN);
		int item = part(page(url), "党员教育");
		post(url, "/parts/" + item + "/text", Map.of());
		assertThat(page(url)).doesNotContainPattern("<h3>\\s*（二）党员教育");
		post(url, "/parts/" + item + "/merge", Map.of());
		post(url, "/parts/" + (item - 1) + "/drop", Map.of());
		assertThat(page(url)).contains("<del>（一）学习制度");
		post(url, "/parts/" + (item - 1) + "/back", Map.of("count", "1"));
		assertThat(page(url)).doesNotContain("<del>（一）学习制度");
	}

	@Test
	void aHeadingIsRenamedAndAParagraphCut() {
		String url = begun(SomeImports.PLAN);
		int item = part(page(url), "党员教育");
		assertThat(page(url + "/parts/" + item)).contains("七一前组织全体党员", "从这句起另成一段");
		post(url, "/parts/" + item + "/rename", Map.of("no", "（二）", "title", "教育党员"));
		assertThat(page(url)).contains("（二）教育党员");
		assertThat(post(url, "/parts/" + item + "/rename", Map.of("no", "", "title", ""))).hasStatusOk()
			.bodyText()
			.contains("请填写这一项");
		Matcher cut = Pattern.compile("name=\"at\" value=\"(\\d+)\"").matcher(page(url + "/parts/" + item));
		assertThat(cut.find()).isTrue();
		post(url, "/parts/" + item + "/split", Map.of("at", cut.group(1)));
		assertThat(part(page(url), "组织全体党员参观")).isEqualTo(item + 1);
	}

	@Test
	void aChoiceIsKeptAtOnceAndBringsTheNewVersion() {
		String url = begun(SomeImports.PLAN);
		String key = key(page(url), "邀请专家");
		MvcTestResult result = this.mvc.post()
			.uri(url + "/choices")
			.header("HX-Request", "true")
			.param("choices[" + key + "].accept", "false")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
		assertThat(result).hasStatusOk().bodyText().contains("reading-version", "2 核对");
		assertThat(page(url)).containsPattern("choices\\[" + key + "].accept\" value=\"false\" checked");
	}

	private MvcTestResult say(String url, String key, String kind, Map<String, String> fields, CurrentUser by) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(url + "/proposals/" + key + "/" + kind)
			.with(SignedInAs.as(by))
			.with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private String seen(String url, String key) {
		Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\w+)\"").matcher(page(url + "/proposals/" + key));
		assertThat(seen.find()).isTrue();
		return seen.group(1);
	}

	private static Map<String, String> goal(String seen, String target) {
		return Map.of("seen", seen, "name", "中心组学习", "comparator", ">=", "target", target, "upper", "", "unit", "场",
				"cadence", "MONTH", "scope", "WHOLE", "measure", "");
	}

	@Test
	void aMetricIsSetRightInThePreviewAndComesIntoTheDraftSo() {
		String url = begun(SomeImports.PLAN);
		String key = key(page(url), "12");
		assertThat(page(url + "/proposals/" + key)).contains("保存这一条", "全年集中学习12次", "value=\"12\"");
		assertThat(say(url, key, "metric", goal(seen(url, key), "十来"), this.some.office())).hasStatusOk()
			.bodyText()
			.contains("请填数字，如", "value=\"十来\"", "中心组学习");
		assertThat(say(url, key, "metric", goal(seen(url, key), "10"), this.some.office())).hasStatus3xxRedirection();
		assertThat(page(url)).contains("中心组学习 每月 ≥ 10 场", "改内容");
		post(url, "/save", Map.of());
		assertThat(this.jdbc.sql("select target || unit || cadence from plan_metric where name = '中心组学习'")
			.query(String.class)
			.list()).containsExactly("10场MONTH");
	}

	@Test
	void aTaskIsSetRightInThePreviewAndTakenBack() {
		String url = begun(SomeImports.PLAN);
		String key = key(page(url), "邀请专家");
		Map<String, String> task = Map.of("seen", seen(url, key), "title", "请专家讲课", "when", "MONTH", "dueOn", "",
				"dueDay", "20", "audience", "BRANCHES", "lead", "", "recordKind", "");
		Map<String, String> wrong = new HashMap<>(task);
		wrong.put("when", "DAILY");
		wrong.put("dueOn", "下周");
		assertThat(say(url, key, "task", wrong, this.some.office())).hasStatusOk()
			.bodyText()
			.contains("请从列表里选频次", "请填日期", "请专家讲课");
		assertThat(say(url, key, "task", task, this.some.office())).hasStatus3xxRedirection();
		assertThat(page(url)).contains("请专家讲课", "各支部 · 期末月 20 日前");
		post(url, "/undo", Map.of());
		assertThat(page(url)).doesNotContain("请专家讲课").contains("邀请专家");
	}

	@Test
	void whoCorrectsWhatAnotherHasJustCorrectedIsToldAndKeepsWhatHeTyped() {
		String url = begun(SomeImports.PLAN);
		String key = key(page(url), "12");
		String seen = seen(url, key);
		CurrentUser other = this.some.account("李芳",
				SomeOrganization.grant(Role.OFFICE, this.some.committee(), "中共示范医院委员会"));
		assertThat(get(url, other)).hasStatusOk();
		assertThat(say(url, key, "metric", goal(seen, "9"), other)).hasStatus3xxRedirection();
		MvcTestResult late = say(url, key, "metric", goal(seen, "10"), this.some.office());
		assertThat(late).hasStatusOk().bodyText().contains("李芳刚改过这一条", "value=\"10\"");
		assertThat(page(url)).contains("李芳 正在看，刚刚：第 1 条");
		assertThat(say(url, key, "metric", goal(seen(url, key), "10"), this.some.office())).hasStatus3xxRedirection();
		assertThat(body(get(url + "/others?version=0", other))).contains("正在看", "看最新的");
	}

	/** Thirteen numbered paragraphs: parts, or the items of one. */
	@Test
	void whereTwoOutlinesAreNearBothAreOfferedWithOneClick() {
		StringBuilder text = new StringBuilder("示范医院2026年党建工作计划\n");
		for (String no : List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三")) {
			text.append(no).append("、第").append(no).append("件事\n每季度开展一次检查，把问题改到位。\n");
		}
		String url = begun(text.toString());
		assertThat(page(url)).contains("按这样分：13 个部分、0 个要点、0 条措施", "按那样分：1 个部分、13 个要点、13 条措施");
		post(url, "/outline", Map.of());
		assertThat(page(url)).contains("按这样分：1 个部分、13 个要点", "按那样分：13 个部分");
		post(url, "/undo", Map.of());
		assertThat(page(url)).contains("按这样分：13 个部分");
		assertThat(page(begun(SomeImports.PLAN))).doesNotContain("按那样分");
	}

	private static final String STRANGE = """
			示范医院2026年党建工作计划
			一、宣传
			（一）阵地。4月底前更新宣传栏，由党委统战部牵头。5月底前检查宣传栏，由党委统战部牵头。全年发表稿件20篇。
			""";

	@Test
	void aUnitThatNobodyKnowsIsSaidOnceForThisPlanAndTheNext() {
		String url = begun(STRANGE);
		assertThat(page(url)).contains("名单里没有这些单位", "党委统战部", "2 处").doesNotContain("牵头：中共示范医院委员会");
		assertThat(post(url, "/units", Map.of("name", "党委统战部", "unit", this.some.department().toString())))
			.hasStatus3xxRedirection();
		assertThat(page(url)).doesNotContain("名单里没有这些单位").contains("牵头：宣传科", "“党委统战部”就是宣传科");
		String metric = key(page(url), "20");
		post(url, "/save", Map.of("choices[" + metric + "].measure", "reported"));
		assertThat(page("/plans/read/corrections")).contains("党委统战部", "宣传科", "粘贴的文字.txt", "乔办事", "先由责任单位报数");
		String next = begun(STRANGE);
		assertThat(page(next)).containsPattern("牵头：宣传科（按 \\d+ 月的更正）")
			.containsPattern("计算口径：先由责任单位报数\" selected|selected[^>]*>计算口径：先由责任单位报数|月的更正");
		post(next, "/save", Map.of());
		assertThat(this.jdbc.sql("select used from plan_correction where words = '党委统战部'").query(Integer.class).list())
			.containsExactly(1);
	}

	@Test
	void whatWasRememberedIsWithdrawnAndCountsNoMore() {
		String url = begun(STRANGE);
		post(url, "/units", Map.of("name", "党委统战部", "unit", this.some.department().toString()));
		post(url, "/save", Map.of());
		UUID id = this.jdbc.sql("select id from plan_correction where organization_id = ?")
			.param(this.some.committee())
			.query(UUID.class)
			.single();
		SomeOrganization other = SomeOrganization.in(this.jdbc);
		assertThat(body(get("/plans/read/corrections", other.office()))).doesNotContain("党委统战部");
		String withdraw = "/plans/read/corrections/" + id + "/withdraw";
		assertThat(this.mvc.post().uri(withdraw).with(SignedInAs.as(other.office())).with(csrf()).exchange())
			.hasStatus(404);
		assertThat(this.mvc.post().uri(withdraw).with(SignedInAs.as(this.some.office())).with(csrf()).exchange())
			.hasStatus3xxRedirection();
		assertThat(page("/plans/read/corrections")).contains("乔办事", "撤回");
		assertThat(page(begun(STRANGE))).contains("名单里没有这些单位");
		assertThat(this.jdbc.sql("select event from audit_entry where event like 'plan.correction%' order by id")
			.query(String.class)
			.list()).contains("plan.correctionLearned", "plan.correctionWithdrawn");
	}

	@Test
	void theUnitOfMeasureThatTheOfficeSaysIsRememberedAndCanBeWithdrawn() {
		String plan = SomeImports.PLAN.replace("集中学习12次", "集中学习12场");
		String url = begun(plan);
		String key = key(page(url), "12");
		Map<String, String> said = new HashMap<>(goal(seen(url, key), "12"));
		said.putAll(Map.of("name", "集中学习", "unit", "次", "cadence", ""));
		assertThat(say(url, key, "metric", said, this.some.office())).hasStatus3xxRedirection();
		post(url, "/save", Map.of());
		assertThat(page("/plans/read/corrections")).contains("计量单位", "（场）");
		assertThat(page(begun(plan))).containsPattern("12 次").contains("计量单位按");
		UUID id = this.jdbc.sql("select id from plan_correction where organization_id = ? and kind = 'COUNTED'")
			.param(this.some.committee())
			.query(UUID.class)
			.single();
		this.mvc.post()
			.uri("/plans/read/corrections/" + id + "/withdraw")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
		assertThat(page(begun(plan))).containsPattern("12 场").doesNotContain("计量单位按");
	}

	@Test
	void theListOfCorrectionsGoesOnOverPages() {
		this.jdbc
			.sql("""
					insert into plan_correction (id, organization_id, kind, words, meaning, source, by_name, learned_at)
					select gen_random_uuid(), ?, 'RECORD', '检验' || n, '-', '计划.docx', '乔办事', now() from generate_series(1, 60) n""")
			.param(this.some.committee())
			.update();
		assertThat(page("/plans/read/corrections")).contains("第 1—50 个，共 60 个", "下一页");
		assertThat(page("/plans/read/corrections?page=2")).contains("第 51—60 个，共 60 个");
	}

	@Test
	void aMissedTaskIsMadeOfASentenceAndOneWithoutANumberIsNoMetric() {
		String url = begun(SomeImports.PLAN + "（二）门诊。方便群众办事，时时有人应答。保持3名党员导诊。\n");
		int item = part(page(url), "门诊");
		assertThat(page(url + "/parts/" + item)).contains("建成任务", "建成指标");
		String location = String.valueOf(
				post(url, "/parts/" + item + "/propose", Map.of("start", "0", "end", "6", "task", "true")).getResponse()
					.getRedirectedUrl());
		assertThat(page(url)).containsPattern(location.substring(location.indexOf('#') + 1)).contains("方便群众办事", "新建任务");
		assertThat(post(url, "/parts/" + item + "/propose", Map.of("start", "0", "end", "6", "task", "false")))
			.hasStatus(422)
			.bodyText()
			.contains("没有数，建不成指标");
		post(url, "/parts/" + item + "/propose", Map.of("start", "15", "end", "24", "task", "false"));
		assertThat(page(url)).contains("新建指标");
	}

	@Test
	void aSentenceEachBecomesAMeasureInOneClick() {
		String url = begun(SomeImports.PLAN);
		int item = part(page(url), "党员教育");
		post(url, "/parts/" + item + "/sentences", Map.of());
		assertThat(part(page(url), "七一前组织")).isEqualTo(item + 1);
	}

	@Test
	void anOldPageKeepsWhatAnotherPersonChose() {
		String url = begun(SomeImports.PLAN);
		String old = version(url);
		String theirs = key(page(url), "邀请专家");
		post(url, "/choices", Map.of("choices[" + theirs + "].accept", "false"));
		int item = part(page(url), "党员教育");
		assertThat(post(url, "/parts/" + item + "/section",
				Map.of("version", old, "choices[" + theirs + "].accept", "true")))
			.hasStatus3xxRedirection();
		assertThat(page(url)).containsPattern("choices\\[" + theirs + "].accept\" value=\"false\" checked");
	}

	@Test
	void aYearThatIsNoneIsSaidAtOnceAndNotKept() {
		String url = begun(SomeImports.PLAN);
		MvcTestResult result = this.mvc.post()
			.uri(url + "/choices")
			.header("HX-Request", "true")
			.param("heading.title", "新标题")
			.param("heading.year", "二〇二六")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
		assertThat(result).hasStatus(422).bodyText().contains("年度请填整数");
		assertThat(page(url)).doesNotContain("新标题");
	}

	@Test
	void aFormThatIsOutOfDateIsAConflict() {
		String url = begun(SomeImports.PLAN);
		int item = part(page(url), "党员教育");
		String version = version(url);
		post(url, "/parts/" + item + "/section", Map.of());
		assertThat(post(url, "/parts/" + item + "/section", Map.of("version", version))).hasStatus(409);
	}

	@Test
	void aWrongDateIsRefused() {
		String url = begun(SomeImports.PLAN);
		String key = key(page(url), "邀请专家");
		assertThat(post(url, "/choices", Map.of("choices[" + key + "].dueOn", "下周"))).hasStatus(422)
			.bodyText()
			.contains("频次或日期不对", "下周");
		assertThat(post(url, "/choices", Map.of("choices[" + key + "].when", "DAILY"))).hasStatus(422);
	}

	@Test
	void anotherHospitalDoesNotSeeIt() {
		String url = begun(SomeImports.PLAN);
		SomeOrganization other = SomeOrganization.in(this.jdbc);
		assertThat(get(url, other.office())).hasStatus(404);
		assertThat(get(url + "/original", other.office())).hasStatus(404);
		assertThat(get(url, this.some.secretary())).hasStatus(403);
	}

	@Test
	void theWholePageCostsAFewStatementsAtAnySize() {
		String small = begun(SomeImports.PLAN);
		String large = begun(SomeImports.PLAN.replace("第 1 页 共 2 页\n", "（二）支部建设。每季度组织一次观摩，每月开展一次自查。\n".repeat(40)));
		assertThat(statements(large)).isEqualTo(statements(small)).isLessThanOrEqualTo(6);
	}

	private int statements(String url) {
		page(url);
		StatementCounter.reset();
		page(url);
		return StatementCounter.count();
	}

	@Test
	void whatWasAcceptedBecomesADraftInOneGo() {
		String url = begun(SomeImports.PLAN);
		String page = page(url);
		MvcTestResult result = post(url, "/save", Map.of("choices[" + key(page, "邀请专家") + "].when", "MONTH",
				"choices[" + key(page, "参观") + "].accept", "false"));
		assertThat(result).hasStatus3xxRedirection();
		UUID plan = UUID.fromString(String.valueOf(result.getResponse().getRedirectedUrl()).split("/")[2]);
		assertThat(this.jdbc.sql("select year from plan_plan where id = ? and source_file_id is not null")
			.param(plan)
			.query(Integer.class)
			.single()).isEqualTo(2026);
		assertThat(this.jdbc.sql("select no from plan_section where plan_id = ? order by position")
			.param(plan)
			.query(String.class)
			.list()).containsExactly("一", "二");
		assertThat(this.jdbc.sql("select title || ' ' || cadence || ' ' || audience from plan_task where plan_id = ?")
			.param(plan)
			.query(String.class)
			.list()).anyMatch((task) -> task.contains("辅导讲座 MONTH"))
			.anyMatch((task) -> task.contains("主题党日 MONTH BRANCHES"))
			.noneMatch((task) -> task.contains("参观"));
		assertThat(this.jdbc.sql("""
				select count(*) from plan_task t join plan_item i on i.id = t.item_id
				where t.plan_id = ? and substr(i.body, t.span_start + 1, t.span_end - t.span_start) <> t.quote""")
			.param(plan)
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc
			.sql("select u.short_name from plan_task t join organization_unit u on u.id = t.lead_unit_id "
					+ "where t.plan_id = ? and t.due_on = date '2026-06-30'")
			.param(plan)
			.query(String.class)
			.list()).containsExactly("宣传");
		assertThat(this.jdbc.sql("select measure_key from plan_metric where plan_id = ?")
			.param(plan)
			.query(String.class)
			.list()).contains("study-participation");
		assertThat(this.jdbc.sql("select kind || note from plan_step where plan_id = ?")
			.param(plan)
			.query(String.class)
			.list()).containsExactly("IMPORTED由《粘贴的文字.txt》导入");
	}

	@Test
	void noMetricCanBeProposedOrStoredThatNothingComputes() {
		Vocabulary vocabulary = this.measures.vocabulary();
		String url = begun("""
				示范医院2026年党建工作计划
				一、抓好工作
				（一）具体事项。主题党日每月不少于1次，支部党员大会每季度不少于1次，谈心谈话不少于2次。排查廉政风险点28个。种植绿植90棵。
				""");
		String page = page(url);
		assertThat(page).contains("计算口径：主题党日次数", "计算口径：先由责任单位报数", "计算口径：还没定，先由责任单位报数", "没有记录能算，由责任单位报数");
		Matcher offered = Pattern.compile("<option value=\"([a-z:-]+)\"").matcher(page);
		assertThat(offered.results().map((found) -> found.group(1))).isNotEmpty().allMatch(vocabulary::offers);
		Matcher key = Pattern.compile("choices\\[(k[0-9a-f]{16})\\]\\.measure").matcher(page);
		assertThat(key.find()).isTrue();
		post(url, "/choices", Map.of("choices[" + key.group(1) + "].measure", "theme-days"));
		assertThat(page(url)).doesNotContain("theme-days");
		assertThat(post(url, "/save", Map.of())).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select measure_key from plan_metric").query(String.class).list())
			.hasSizeGreaterThan(3)
			.allMatch(vocabulary::offers);
	}

	@Test
	void savingTwiceMakesOnePlan() {
		String url = begun(SomeImports.PLAN);
		String version = version(url);
		String first = String.valueOf(post(url, "/save", Map.of()).getResponse().getRedirectedUrl());
		MockMvcTester.MockMvcRequestBuilder again = this.mvc.post()
			.uri(url + "/save")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf());
		head(version).forEach(again::param);
		assertThat(again.exchange().getResponse().getRedirectedUrl()).isEqualTo(first);
		assertThat(get(url, this.some.office()).getResponse().getRedirectedUrl()).isEqualTo(first);
		assertThat(rows("plan_plan where organization_id = '" + this.some.committee() + "'")).isOne();
	}

	@Test
	void aPlanWithoutAYearAsksForIt() {
		String url = begun("党建工作计划\n一、学习\n（一）制度。每月学习一次。\n");
		MvcTestResult result = post(url, "/save", Map.of("heading.year", "", "heading.title", "我们的计划"));
		assertThat(result).hasStatusOk().bodyText().contains("请填写这一项", "我们的计划");
		assertThat(rows("plan_plan where organization_id = '" + this.some.committee() + "'")).isZero();
	}

	@Test
	void anUnfinishedImportIsListedUntilItIsGivenUp() {
		String url = begun(SomeImports.PLAN);
		assertThat(page("/plans")).contains("粘贴的文字.txt", "继续核对");
		post(url, "/discard", Map.of());
		assertThat(page("/plans")).doesNotContain("粘贴的文字.txt");
		assertThat(get(url, this.some.office())).hasStatus(404);
	}

	@Test
	void allProposalsOfAnItemAreTakenAtOnce() {
		String url = begun(SomeImports.PLAN);
		int item = part(page(url), "党员教育");
		post(url, "/all?accept=false&at=" + item, Map.of());
		assertThat(page(url))
			.containsPattern("choices\\[" + key(page(url), "七一前组织") + "].accept\" value=\"false\" checked");
	}

}
