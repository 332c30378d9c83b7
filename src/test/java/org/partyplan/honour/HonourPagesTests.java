package org.partyplan.honour;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
class HonourPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private SomeOrganization some;

	private LocalDate today;

	private UUID person;

	@BeforeEach
	void aBranchWithAMember() {
		this.some = SomeOrganization.in(this.jdbc);
		this.today = LocalDate.now(this.clock);
		this.person = this.some.person(this.some.group(), "FULL", "余同志", SomeOrganization.FOUNDED);
	}

	@Test
	void aPostIsSetUpHeldLeftAndTakenBack() {
		String post = founded();
		assertThat(get(this.some.secretary(), "/honours/posts")).bodyText().contains("设岗 1 个，0 个在岗，空缺 1 个");
		assertThat(appoint(post, this.person, this.today.minusDays(5), 0)).hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), "/honours/posts")).bodyText().contains("全部在岗", "余同志", "有问必答");
		assertThat(post(this.some.secretary(), post + "/leave", Map.of("on", this.today.toString())))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), "/honours/posts?state=VACANT")).bodyText().contains("抢救先锋岗");
		assertThat(post(this.some.secretary(), post + "/undo", Map.of("version", "2"))).hasStatus3xxRedirection();
		assertThat(post(this.some.secretary(), post + "/undo", Map.of("version", "2"))).hasStatus(409);
		assertThat(get(this.some.secretary(), "/honours/posts")).bodyText().contains("全部在岗");
		assertThat(get(this.some.otherSecretary(), post)).hasStatus(404);
		assertThat(get(this.some.otherSecretary(), "/honours/posts")).bodyText().doesNotContain("抢救先锋岗");
	}

	@Test
	void aHolderWhoLeavesTheBranchLeavesThePostVacantThatDay() {
		String post = founded();
		appoint(post, this.person, this.today.minusDays(5), 0);
		this.jdbc.sql("update organization_membership set valid_to = ? where person_id = ?")
			.params(this.today, this.person)
			.update();
		assertThat(get(this.some.office(), "/honours/posts")).bodyText().contains("空缺 1 个");
		assertThat(get(this.some.office(), "/honours/posts?asOf=" + this.today.minusDays(1))).bodyText()
			.contains("全部在岗");
		assertThat(get(this.some.office(), post)).bodyText().contains("已经不在本支部的名册上");
	}

	@Test
	void whatDoesNotFitIsSaidAndWhatWasTypedStays() {
		String post = founded();
		UUID stranger = this.some.person(this.some.secondBranch(), "FULL", "外人", SomeOrganization.FOUNDED);
		assertThat(appoint(post, stranger, this.today, 0)).bodyText().contains("不是外科一支部的党员", "有问必答");
		assertThat(appoint(post, this.person, this.today.minusDays(90), 0)).bodyText().contains("上岗日期不能更早");
		appoint(post, this.person, this.today.minusDays(5), 0);
		String second = founded();
		assertThat(appoint(second, this.person, this.today, 0)).bodyText().contains("一个人只占一个岗");
		assertThat(post(this.some.secretary(), "/honours/posts", Map.of("unit", this.some.firstBranch().toString(),
				"title", "", "place", "抢救室", "founded", this.today.toString())))
			.bodyText()
			.contains("请填写这一项", "抢救室");
		assertThat(post(this.some.secretary(), "/honours/posts",
				Map.of("unit", this.some.firstBranch().toString(), "title", "岗", "place", "抢救室", "founded", "去年")))
			.bodyText()
			.contains("请填日期", "抢救室");
	}

	@Test
	void anEndedPostKeepsItsPastAndCanBeReopened() {
		String post = founded();
		appoint(post, this.person, this.today.minusDays(5), 0);
		assertThat(post(this.some.office(), post + "/end",
				Map.of("on", this.today.toString(), "why", "科室合并", "version", "1")))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.office(), "/honours/posts")).bodyText().contains("还没有设先锋岗", "另有已撤的 1 个");
		assertThat(get(this.some.office(), "/honours/posts?asOf=" + this.today.minusDays(1))).bodyText()
			.contains("全部在岗");
		assertThat(post(this.some.office(), post + "/reopen", Map.of())).hasStatus3xxRedirection();
		assertThat(get(this.some.office(), "/honours/posts")).bodyText().contains("全部在岗");
	}

	@Test
	void anHonourGoesThroughItsStagesToTheAward() {
		String award = applied("最美医生", this.person);
		int version = 0;
		for (String stage : new String[] { "初审", "公示", "命名" }) {
			assertThat(get(this.some.office(), award)).bodyText().contains("下一步：" + stage);
			assertThat(step(award, "NEXT", "", version++)).hasStatus3xxRedirection();
		}
		assertThat(get(this.some.secretary(), award)).bodyText().contains("已命名").doesNotContain("下一步");
		assertThat(get(this.some.secretary(), "/honours")).bodyText().contains("在评 0 项，已命名 1 项");
		assertThat(step(award, "NEXT", "", 0)).hasStatus(409);
		assertThat(post(this.some.office(), award + "/undo", Map.of("version", "" + version)))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.office(), award)).bodyText().contains("下一步：命名");
	}

	@Test
	void notGettingItNeedsAReasonAndAStaleVersionIsRefused() {
		String award = applied("最美医生", this.person);
		assertThat(step(award, "REFUSED", "", 0)).bodyText().contains("未获要写明原因");
		assertThat(step(award, "REFUSED", "名额已满", 0)).hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), award)).bodyText().contains("未获", "名额已满");
		assertThat(step(applied("最美医生", this.person), "NEXT", "", 7)).hasStatus(409);
	}

	@Test
	void anHonourForPersonsNeedsAPersonOfTheRoster() {
		assertThat(apply("最美医生", "")).bodyText().contains("最美医生只给个人", "三年无差错");
		assertThat(apply("青年文明号", this.person.toString())).bodyText().contains("青年文明号只给集体");
	}

	@Test
	void anotherBranchesApplicationIsNotThere() {
		String award = applied("最美医生", this.person);
		assertThat(get(this.some.otherSecretary(), award)).hasStatus(404);
		assertThat(post(this.some.otherSecretary(), award + "/withdraw", Map.of("version", "0"))).hasStatus(404);
		assertThat(get(this.some.otherSecretary(), "/honours")).bodyText().contains("还没有申报");
		assertThat(get(this.some.office(), "/honours/export.xlsx")).hasStatusOk();
	}

	@Test
	void theOfficeAddsAKindWithItsStages() {
		String name = "最美药师" + this.some.committee();
		assertThat(post(this.some.office(), "/honours/kinds",
				Map.of("name", name.substring(0, 20), "level", "HOSPITAL", "whose", "PERSON", "way", "申报、命名")))
			.hasStatus3xxRedirection();
		assertThat(post(this.some.office(), "/honours/kinds",
				Map.of("name", name.substring(0, 20), "level", "HOSPITAL", "whose", "PERSON", "way", "申报")))
			.bodyText()
			.contains("阶段至少写两个");
	}

	private String founded() {
		MvcTestResult result = post(this.some.secretary(), "/honours/posts",
				Map.of("unit", this.some.firstBranch().toString(), "title", "抢救先锋岗", "place", "抢救室", "founded",
						this.today.minusDays(30).toString()));
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private MvcTestResult appoint(String post, UUID person, LocalDate from, int version) {
		return post(this.some.secretary(), post + "/holder", Map.of("person", person.toString(), "promise", "有问必答",
				"from", from.toString(), "version", "" + version));
	}

	private String applied(String kind, UUID person) {
		return String.valueOf(apply(kind, person.toString()).getResponse().getRedirectedUrl());
	}

	private MvcTestResult apply(String kind, String person) {
		UUID id = this.jdbc.sql("select id from honour_kind where name = ?").param(kind).query(UUID.class).single();
		return post(this.some.secretary(), "/honours",
				Map.of("kind", id.toString(), "unit", this.some.firstBranch().toString(), "person", person, "team", "",
						"deeds", "三年无差错", "on", this.today.minusDays(3).toString()));
	}

	private MvcTestResult step(String award, String outcome, String note, int version) {
		return post(this.some.office(), award + "/steps",
				Map.of("on", this.today.toString(), "note", note, "outcome", outcome, "version", "" + version));
	}

	private MvcTestResult get(CurrentUser by, String uri) {
		return this.mvc.get().uri(URI.create(uri)).with(SignedInAs.as(by)).with(csrf()).exchange();
	}

	private MvcTestResult post(CurrentUser by, String uri, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(uri).with(SignedInAs.as(by)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

}
