package org.partyplan.plan.editing;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.plan.life.PlanOnItsWay;
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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class PlanEditControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private PlanOnItsWay plan;

	private SomeOrganization who;

	@BeforeEach
	void aDraft() {
		this.plan = PlanOnItsWay.draft(this.jdbc);
		this.who = this.plan.organization();
	}

	@Test
	void theEditorShowsTheDocumentWithItsTasksAndMetrics() throws Exception {
		assertThat(get("")).hasStatusOk()
			.bodyText()
			.contains("抓实理论学习", "邀请专家开展辅导讲座 · 每季度", "参学率 ≥ 98%", "1 个指标没有口径", "缺口径", "添加要点", "送审")
			.contains("<mark class=\"m-cadence\">" + PlanOnItsWay.LECTURE + "</mark>");
	}

	@Test
	void onlyTheOfficeOfTheOrganisationMayEdit() {
		SomeOrganization stranger = SomeOrganization.in(this.jdbc);
		assertThat(get("", stranger.office())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("", this.who.leader())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(save(stranger.office(), "items/" + this.plan.item(), "version", "0", "no", "", "title", "改", "text",
				""))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void anIssuedPlanIsAmendedInstead() {
		this.jdbc.sql("update plan_plan set status = 'SUBMITTED' where id = ?").param(this.plan.id()).update();
		assertThat(get("")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("正文不能直接改");
		assertThat(saveItem("0", "标题", "正文")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void anItemOpensInPlace() throws Exception {
		assertThat(get("?place=" + this.plan.item())).hasStatusOk()
			.bodyText()
			.contains("name=\"text\"", PlanOnItsWay.BODY, "设为任务", "上移",
					"data-ask=\"删除要点“（一）抓实理论学习”，其中 1 个任务、1 个指标一并删除？删除后可以撤销。\"");
	}

	@Test
	void aSavedItemGoesBackToTheEditor() {
		assertThat(saveItem("0", "抓实学习", "新的正文。\r\n第二段。")).hasStatus3xxRedirection()
			.redirectedUrl()
			.contains("place=" + this.plan.item())
			.endsWith("#p-" + this.plan.item());
		assertThat(text(this.plan.item())).isEqualTo("新的正文。\n第二段。");
	}

	@Test
	void aTextSavedByItselfBringsTheNewVersionBack() throws Exception {
		MvcTestResult saved = this.mvc.post()
			.uri(url("items/" + this.plan.item()))
			.header("HX-Request", "true")
			.param("version", "0")
			.param("numbered", "（一）")
			.param("no", "（一）")
			.param("title", "抓实理论学习")
			.param("text", "开头加一句。" + PlanOnItsWay.BODY)
			.with(SignedInAs.as(this.who.office()))
			.with(csrf())
			.exchange();
		assertThat(saved).hasStatusOk()
			.bodyText()
			.contains("name=\"version\" value=\"1\"", "已保存", "hx-swap-oob=\"true\"", "参学率 ≥ 98%")
			.doesNotContain("<html");
		assertThat(this.jdbc.sql("select span_start from plan_task where id = ?")
			.param(this.plan.task())
			.query(Integer.class)
			.single()).isEqualTo(("开头加一句。" + PlanOnItsWay.BODY).indexOf(PlanOnItsWay.LECTURE));
	}

	@Test
	void tooMuchTextIsRefusedBesideItsFieldAndKept() throws Exception {
		assertThat(saveItem("0", "长".repeat(501), "正文")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("最多 500 个字", "长".repeat(501));
		assertThat(text(this.plan.item())).isEqualTo(PlanOnItsWay.BODY);
	}

	@Test
	void twoPeopleOnTheSameItemSeeBothVersionsAndLoseNeither() throws Exception {
		saveItem("0", "抓实理论学习", "甲写的正文，全年学习12次。");
		MvcTestResult clash = saveItem("0", "抓实理论学习", "乙写的正文，全年学习15次。");
		assertThat(clash).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("两个人改了同一处", "用我的", "保留对方的", "合并后保存", "<ins class=\"chg\">乙</ins>", "<del class=\"chg\">12</del>")
			.contains("name=\"version\" value=\"1\"", "乙写的正文，全年学习15次。</textarea>");
		assertThat(text(this.plan.item())).startsWith("甲");
		assertThat(saveItem("1", "抓实理论学习", "乙写的正文，全年学习15次。")).hasStatus3xxRedirection();
		assertThat(text(this.plan.item())).startsWith("乙");
	}

	@Test
	void theSameTextTwiceIsNoClash() {
		saveItem("0", "抓实理论学习", "同样的正文。");
		assertThat(saveItem("0", "抓实理论学习", "同样的正文。")).hasStatus3xxRedirection();
	}

	@Test
	void renumberingMakesNobodysTextStale() {
		save(this.who.office(), "items", "section", this.plan.section().toString());
		save(this.who.office(), "items/" + this.plan.item() + "/move", "section", this.plan.section().toString(),
				"before", "");
		assertThat(no(this.plan.item())).isEqualTo("（三）");
		assertThat(save(this.who.office(), "items/" + this.plan.item(), "version", "0", "numbered", "（一）", "no", "（一）",
				"title", "抓实理论学习", "text", "改过。"))
			.hasStatus3xxRedirection();
		assertThat(no(this.plan.item())).isEqualTo("（三）");
		assertThat(text(this.plan.item())).isEqualTo("改过。");
	}

	@Test
	void anItemMovesUpDownAndIntoAnotherSectionWithItsTasks() {
		UUID other = this.jdbc.sql("select id from plan_section where plan_id = ? and id <> ?")
			.params(this.plan.id(), this.plan.section())
			.query(UUID.class)
			.single();
		assertThat(then("DOWN")).hasStatus3xxRedirection();
		assertThat(no(this.plan.item())).isEqualTo("（二）");
		assertThat(no(this.plan.secondItem())).isEqualTo("（一）");
		then("DOWN");
		assertThat(this.jdbc.sql("select section_id from plan_task where id = ?")
			.param(this.plan.task())
			.query(UUID.class)
			.single()).isEqualTo(other);
		assertThat(no(this.plan.item())).isEqualTo("（一）");
		then("UP");
		assertThat(no(this.plan.item())).isEqualTo("（二）");
	}

	@Test
	void aDeletedItemComesBackWithAllItHad() {
		MvcTestResult deleted = save(this.who.office(), "items/" + this.plan.item() + "/delete");
		assertThat(deleted).hasStatus3xxRedirection();
		assertThat(no(this.plan.secondItem())).isEqualTo("（一）");
		assertThat(count("plan_task")).isZero();
		String undo = String.valueOf(deleted.getMvcResult().getFlashMap().get("undo"));
		assertThat(this.mvc.post().uri(undo).with(SignedInAs.as(this.who.office())).with(csrf()))
			.hasStatus3xxRedirection();
		assertThat(count("plan_task")).isOne();
		assertThat(count("plan_metric")).isOne();
		assertThat(no(this.plan.item())).isEqualTo("（一）");
		assertThat(no(this.plan.secondItem())).isEqualTo("（二）");
	}

	@Test
	void aDeletedSectionComesBackAndWhatHungOnItWaitsForIt() {
		MvcTestResult task = save(this.who.office(), "tasks/" + this.plan.task() + "/delete");
		MvcTestResult section = save(this.who.office(), "sections/" + this.plan.section() + "/delete");
		assertThat(undo(task)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("请先恢复那一处");
		assertThat(undo(section)).hasStatus3xxRedirection();
		assertThat(undo(task)).hasStatus3xxRedirection();
		assertThat(count("plan_task")).isOne();
	}

	@Test
	void selectedWordsBecomeATaskOnceHoweverOftenPressed() {
		int start = PlanOnItsWay.BODY.indexOf("每季度");
		for (int press = 0; press < 2; press++) {
			assertThat(mark("TASK", "start", "" + start, "end", "" + (start + 6))).hasStatus3xxRedirection()
				.redirectedUrl()
				.contains("task=");
		}
		assertThat(count("plan_task")).isEqualTo(2);
	}

	@Test
	void aSentenceChosenFromTheListBecomesItsMetrics() {
		for (int press = 0; press < 3; press++) {
			assertThat(mark("METRIC", "words", "全年集中学习12次，其中专题研讨不少于6次；")).hasStatus3xxRedirection();
		}
		assertThat(this.jdbc.sql("select target from plan_metric where plan_id = ? and quote like '全年%'")
			.param(this.plan.id())
			.query(String.class)
			.list()).containsExactlyInAnyOrder("12", "6");
	}

	@Test
	void nothingSelectedIsSaid() throws Exception {
		assertThat(mark("TASK")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("请先在正文里选中一句话");
	}

	@Test
	void wordsThatAreGoneAreShownAndCanBeSettled() throws Exception {
		saveItem("0", "抓实理论学习", PlanOnItsWay.BODY.replace("每季度邀请专家", "每半年邀请名家"));
		String panel = "?task=" + this.plan.task();
		assertThat(get(panel)).bodyText().contains("原句已改", "改认现在这句", "1 处原句已改");
		assertThat(save(this.who.office(), "tasks/" + this.plan.task() + "/settle", "whole", "false"))
			.hasStatus3xxRedirection();
		assertThat(get(panel)).bodyText().doesNotContain("原句已改").contains("每半年邀请名家");
	}

	@Test
	void wordsCanBeTiedToAnotherSentence() {
		assertThat(mark("RELINK", "task", this.plan.task().toString(), "words", "党员参学率保持98%以上。"))
			.hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select quote from plan_task where id = ?")
			.param(this.plan.task())
			.query(String.class)
			.single()).isEqualTo("党员参学率保持98%以上。");
	}

	@Test
	void theHeadAndTheTextAroundAreEditedTheSameWay() throws Exception {
		String page = body(get("?part=HEAD"));
		assertThat(save(this.who.office(), "head", "version", version(page), "title", "新标题", "year", "2026", "issuer",
				"中共示范医院委员会", "recipients", "各支部"))
			.hasStatus3xxRedirection();
		assertThat(save(this.who.office(), "head", "version", "1", "title", "另一标题", "year", "2026", "issuer", "机关",
				"recipients", "各支部"))
			.hasStatus(HttpStatus.CONFLICT);
		String overall = body(get("?part=OVERALL"));
		assertThat(save(this.who.office(), "parts/OVERALL", "version", version(overall), "text", "新的总体要求。"))
			.hasStatus3xxRedirection();
		assertThat(get("")).bodyText().contains("新标题", "新的总体要求。");
		assertThat(save(this.who.office(), "head", "version", "1", "title", "", "year", "18", "issuer", "",
				"recipients", ""))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("请填写这一项", "请填年份");
	}

	@Test
	void theEditorsCostDoesNotGrowWithThePlan() {
		StatementCounter.reset();
		get("?place=" + this.plan.item() + "&task=" + this.plan.task());
		int small = StatementCounter.count();
		this.plan.grow(this.jdbc, 15);
		StatementCounter.reset();
		get("?place=" + this.plan.item() + "&task=" + this.plan.task());
		assertThat(StatementCounter.count()).as("%s", StatementCounter.statements())
			.isEqualTo(small)
			.isLessThanOrEqualTo(6);
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		assertThat(save(this.who.office(), "items/" + Ids.next(), "version", "0", "no", "", "title", "", "text", ""))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("?place=" + Ids.next() + "&task=" + Ids.next())).hasStatusOk();
	}

	private MvcTestResult get(String query) {
		return get(query, this.who.office());
	}

	private MvcTestResult get(String query, CurrentUser me) {
		return this.mvc.get().uri("/plans/" + this.plan.id() + "/edit" + query).with(SignedInAs.as(me)).exchange();
	}

	private String url(String path) {
		return "/plans/" + this.plan.id() + "/edit/" + path;
	}

	private MvcTestResult save(CurrentUser me, String path, String... params) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(url(path));
		for (int i = 0; i < params.length; i += 2) {
			request.param(params[i], params[i + 1]);
		}
		return request.with(SignedInAs.as(me)).with(csrf()).exchange();
	}

	private MvcTestResult saveItem(String version, String title, String text) {
		return save(this.who.office(), "items/" + this.plan.item(), "version", version, "numbered", "（一）", "no", "（一）",
				"title", title, "text", text);
	}

	private MvcTestResult then(String deed) {
		return save(this.who.office(), "items/" + this.plan.item(), "version", "0", "numbered", "x", "no", "x", "title",
				"抓实理论学习", "text", PlanOnItsWay.BODY, "then", deed);
	}

	private MvcTestResult mark(String deed, String... more) {
		String[] params = { "version", "0", "numbered", "（一）", "no", "（一）", "title", "抓实理论学习", "text",
				PlanOnItsWay.BODY, "then", deed };
		String[] all = java.util.stream.Stream.of(params, more)
			.flatMap(java.util.Arrays::stream)
			.toArray(String[]::new);
		return save(this.who.office(), "items/" + this.plan.item(), all);
	}

	private MvcTestResult undo(MvcTestResult deleted) {
		return this.mvc.post()
			.uri(String.valueOf(deleted.getMvcResult().getFlashMap().get("undo")))
			.with(SignedInAs.as(this.who.office()))
			.with(csrf())
			.exchange();
	}

	private static String body(MvcTestResult result) throws Exception {
		return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
	}

	private static String version(String page) {
		Matcher found = Pattern.compile("id=\"state\">\\s*<input type=\"hidden\" name=\"version\" value=\"(-?\\d+)\"")
			.matcher(page);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private String text(UUID item) {
		return this.jdbc.sql("select body from plan_item where id = ?").param(item).query(String.class).single();
	}

	private String no(UUID item) {
		return this.jdbc.sql("select no from plan_item where id = ?").param(item).query(String.class).single();
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table + " where plan_id = ?")
			.param(this.plan.id())
			.query(Integer.class)
			.single();
	}

}
