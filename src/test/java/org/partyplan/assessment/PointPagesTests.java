package org.partyplan.assessment;

import java.math.BigDecimal;
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
class PointPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PointList list;

	@Autowired
	private Clock clock;

	private SomeOrganization some;

	private LocalDate today;

	private UUID person;

	@BeforeEach
	void aMemberWithAnAccount() {
		this.some = SomeOrganization.in(this.jdbc);
		this.today = LocalDate.now(this.clock);
		this.person = this.some.person(this.some.group(), "FULL", "余同志", SomeOrganization.FOUNDED);
		this.jdbc.sql("update account_user set person_id = ? where id = ?")
			.params(this.person, this.some.member().id())
			.update();
	}

	@Test
	void pointsAreOffUntilTheOfficeSwitchesThemOnWithADecision() {
		assertThat(get(this.some.secretary(), "/points")).bodyText().contains("积分没有开启", "不排名").doesNotContain("余同志");
		assertThat(get(this.some.member(), "/me")).bodyText().doesNotContain("点开看每一分");
		assertThat(post(this.some.office(), "/points/on", Map.of("from", this.today.toString(), "decision", "")))
			.bodyText()
			.contains("请填写这一项");
		on();
		assertThat(get(this.some.secretary(), "/points")).bodyText().contains("余同志", "依据：第8次党委会");
		assertThat(get(this.some.member(), "/me")).bodyText().contains("点开看每一分");
		assertThat(post(this.some.office(), "/points/off", Map.of("on", this.today.toString())))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), "/points")).bodyText().contains("积分没有开启");
	}

	@Test
	void theListIsByPinyinWhateverThePointsAndHoweverItIsAsked() {
		on();
		UUID first = named("阿同志", "a tong zhi");
		UUID last = named("左同志", "zuo tong zhi");
		this.jdbc.sql("update organization_person set pinyin = 'yu tong zhi' where id = ?").param(this.person).update();
		manual(last, "40");
		manual(first, "-3");
		manual(this.person, "20");
		assertThat(this.list.page(new PointFilter(null, null, null), this.today, this.some.office()).rows())
			.extracting(PointList.Row::id)
			.containsExactly(first, this.person, last);
		assertThat(this.list.all(new PointFilter(null, null, null), this.today, this.some.office())
			.map(PointList.Row::points)
			.map(BigDecimal::intValue)).containsExactly(-3, 20, 40);
		for (String sort : new String[] { "", "?sort=points", "?order=desc&sort=-points" }) {
			String body = text(get(this.some.office(), "/points" + sort));
			assertThat(body.indexOf("阿同志")).isLessThan(body.indexOf("余同志"));
			assertThat(body.indexOf("余同志")).isLessThan(body.indexOf("左同志"));
			assertThat(body).doesNotContain("sort=", "第一名", "名次");
		}
	}

	@Test
	void oneSeesTheOwnTheBranchTheBranchsAndTheOfficeAll() {
		on();
		UUID stranger = this.some.person(this.some.secondBranch(), "FULL", "外人", SomeOrganization.FOUNDED);
		assertThat(get(this.some.member(), "/points/mine")).bodyText().contains("我" + this.today.getYear());
		assertThat(get(this.some.member(), "/points/" + this.person)).bodyText().contains("我" + this.today.getYear());
		assertThat(get(this.some.member(), "/points/" + stranger)).hasStatus(404);
		assertThat(get(this.some.secretary(), "/points/" + this.person)).hasStatusOk();
		assertThat(get(this.some.secretary(), "/points/" + stranger)).hasStatus(404);
		assertThat(get(this.some.leader(), "/points/" + this.person)).hasStatus(404);
		assertThat(get(this.some.office(), "/points/" + stranger)).hasStatusOk();
		assertThat(get(this.some.member(), "/points")).hasStatus(403);
		assertThat(get(this.some.office(), "/points/export.xlsx")).hasStatusOk();
	}

	@Test
	void anEntryByHandNeedsAReasonAndADayOnWhichPointsCount() {
		on();
		assertThat(entry("3", this.today, "")).bodyText().contains("请填写这一项");
		assertThat(entry("3", this.today.minusYears(3), "抢险")).bodyText().contains("没有开启积分");
		assertThat(entry("0", this.today, "抢险")).bodyText().contains("分数不能是 0");
		assertThat(entry("3", this.today, "抢险三天")).hasStatus3xxRedirection();
		assertThat(get(this.some.member(), "/points/" + this.person)).bodyText().contains("抢险三天", "：3 分", "办公室登记");
		String id = this.jdbc.sql("select cast(id as text) from assessment_point_entry where person_id = ?")
			.param(this.person)
			.query(String.class)
			.single();
		assertThat(post(this.some.office(), "/points/entries/" + id + "/withdraw", Map.of())).hasStatus3xxRedirection();
		assertThat(get(this.some.member(), "/points/" + this.person)).bodyText().contains("：0 分");
	}

	@Test
	void anAppealIsFiledOnceAnsweredWithAReasonAndCorrected() {
		on();
		manual(this.person, "-2");
		String key = "M:" + this.jdbc.sql("select cast(id as text) from assessment_point_entry where person_id = ?")
			.param(this.person)
			.query(String.class)
			.single();
		assertThat(appeal(this.some.member(), key, "那天我在岗")).hasStatus3xxRedirection();
		assertThat(problem(appeal(this.some.secretary(), key, "代提一次"))).contains("已经有一个申诉");
		assertThat(problem(appeal(this.some.member(), "A:没有", "不存在"))).contains("不在积分里");
		assertThat(appeal(this.some.otherSecretary(), key, "不是我的人")).hasStatus(404);
		assertThat(get(this.some.secretary(), "/points/appeals")).bodyText().contains("那天我在岗", "待答复");
		String id = this.jdbc.sql("select cast(id as text) from assessment_appeal where person_id = ?")
			.param(this.person)
			.query(String.class)
			.single();
		assertThat(answer(id, "true", "", "查实了", 0)).bodyText().contains("申诉成立要写更正多少分", "查实了");
		assertThat(answer(id, "true", "2", "查实了", 0)).hasStatus3xxRedirection();
		assertThat(answer(id, "false", "", "又改主意", 0)).hasStatus(409);
		assertThat(get(this.some.member(), "/points/" + this.person)).bodyText()
			.contains("：0 分", "申诉更正", "成立，已更正", "查实了");
	}

	@Test
	void theOrganisationStartsWithTheUsualRulesAndChangesItsOwn() {
		assertThat(get(this.some.office(), "/points/rules")).bodyText().contains("参加主题党日").doesNotContain("停用");
		on();
		assertThat(post(this.some.office(), "/points/rules", Map.of("source", "ATTENDED", "kind", "", "name", "值守",
				"points", "2", "cap", "8", "period", "YEAR", "from", this.today.toString())))
			.bodyText()
			.contains("请选是哪一种", "值守");
		assertThat(post(this.some.office(), "/points/rules", Map.of("source", "SERVICE", "kind", "", "name", "急难险重",
				"points", "2", "cap", "1", "period", "YEAR", "from", this.today.toString())))
			.bodyText()
			.contains("上限不能小于一次的分数");
		assertThat(get(this.some.office(), "/points/rules")).bodyText().contains("停用");
		SomeOrganization other = SomeOrganization.in(this.jdbc);
		assertThat(
				post(other.office(),
						"/points/rules/" + this.jdbc
							.sql("select id from assessment_point_rule where organization_id = ? limit 1")
							.param(this.some.committee())
							.query(UUID.class)
							.single() + "/end",
						Map.of("on", this.today.toString())))
			.hasStatus(404);
	}

	private void on() {
		post(this.some.office(), "/points/on",
				Map.of("from", this.today.withDayOfYear(1).toString(), "decision", "第8次党委会"));
	}

	private UUID named(String name, String pinyin) {
		UUID id = this.some.person(this.some.firstBranch(), "FULL", name, SomeOrganization.FOUNDED);
		this.jdbc.sql("update organization_person set pinyin = ? where id = ?").params(pinyin, id).update();
		return id;
	}

	private void manual(UUID to, String points) {
		this.jdbc.sql(
				"insert into assessment_point_entry (id, person_id, on_day, points, reason, by_name) values (?, ?, ?, ?, '抢险', '办')")
			.params(Ids.next(), to, this.today, new BigDecimal(points))
			.update();
	}

	private MvcTestResult entry(String points, LocalDate on, String reason) {
		return post(this.some.office(), "/points/" + this.person + "/entries",
				Map.of("points", points, "on", on.toString(), "reason", reason));
	}

	private MvcTestResult appeal(CurrentUser by, String key, String said) {
		return post(by, "/points/" + this.person + "/appeals",
				Map.of("key", key, "said", said, "year", "" + this.today.getYear()));
	}

	private MvcTestResult answer(String id, String upheld, String points, String answer, int version) {
		return post(this.some.office(), "/points/appeals/" + id + "/answer",
				Map.of("upheld", upheld, "points", points, "answer", answer, "version", "" + version));
	}

	/** Refused: said in the page that comes back, or in the one that follows. */
	private static String problem(MvcTestResult result) {
		return text(result) + result.getMvcResult().getFlashMap();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
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
