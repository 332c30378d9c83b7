package org.partyplan.care;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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
class CarePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BirthdayReminder reminder;

	@Autowired
	private Clock clock;

	private SomeOrganization some;

	private LocalDate today;

	private UUID person;

	@BeforeEach
	void aBranchWithAMember() {
		this.some = SomeOrganization.in(this.jdbc);
		this.today = LocalDate.now(this.clock);
		this.person = this.some.person(this.some.group(), "FULL", "余同志", this.today.minusYears(10).plusDays(3));
	}

	@Test
	void aGiftLessensWhatIsLeftAndTakingItBackRestoresIt() {
		fund("1000");
		String undo = undo(give(this.some.secretary(), Map.of("money", "600")));
		assertThat(get(this.some.secretary(), "/care")).bodyText().contains("已用 600 元，还剩 400 元", "余同志");
		assertThat(post(this.some.secretary(), undo, Map.of())).hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), "/care")).bodyText().contains("已用 0 元，还剩 1,000 元");
		assertThat(post(this.some.secretary(), undo, Map.of())).hasStatus(404);
	}

	@Test
	void moreThanIsLeftNeedsAReasonAndKeepsWhatWasTyped() {
		fund("1000");
		assertThat(give(this.some.secretary(), Map.of("money", "1000.01", "visitor", "周书记去的"))).bodyText()
			.contains("还剩 1,000 元，这一笔要 1,000.01 元，超出预算", "周书记去的");
		assertThat(give(this.some.secretary(), Map.of("money", "1000.01", "overReason", "突发大病")))
			.hasStatus3xxRedirection();
		assertThat(get(this.some.office(), "/care")).bodyText().contains("超出 0.01 元", "超预算：突发大病");
	}

	@Test
	void anAmountThatIsNoNumberIsMarkedTogetherWithWhatElseIsWrong() {
		fund("1000");
		assertThat(give(this.some.secretary(), Map.of("money", "一千", "visitor", ""))).bodyText()
			.contains("money-err", "请填数字", "value=\"一千\"", "visitor-err", "请填写这一项");
	}

	@Test
	void whatContradictsIsMarkedTogetherWithWhatIsMissing() {
		fund("1000");
		assertThat(give(this.some.secretary(), Map.of("worth", "100", "visitor", "", "person", "", "recipient", "")))
			.bodyText()
			.contains("请写是什么物品", "goods-err", "visitor-err", "recipient-err");
		assertThat(give(this.some.secretary(),
				Map.of("money", "2000", "on", this.today.withDayOfYear(1).minusDays(1).toString())))
			.bodyText()
			.contains("on-err", "overReason-err");
	}

	@Test
	void goodsCountAtTheirWorthAndNothingIsNoGift() {
		fund("1000");
		assertThat(give(this.some.secretary(), Map.of("worth", "100"))).bodyText().contains("请写是什么物品");
		assertThat(give(this.some.secretary(), Map.of())).bodyText().contains("请填慰问金，或物品");
		assertThat(give(this.some.secretary(), Map.of("worth", "100", "goods", "米、油"))).hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), "/care")).bodyText().contains("米、油（值 100 元）", "已用 100 元");
	}

	@Test
	void whoIsHelpedIsKnownToTheOfficeAndTheOwnBranchOnly() {
		fund("1000");
		String undo = undo(give(this.some.secretary(), Map.of("money", "600")));
		assertThat(get(this.some.otherSecretary(), "/care")).bodyText().doesNotContain("余同志").contains("共 0 笔");
		assertThat(post(this.some.otherSecretary(), undo, Map.of())).hasStatus(404);
		assertThat(get(this.some.leader(), "/care")).hasStatus(403);
		SomeOrganization other = SomeOrganization.in(this.jdbc);
		assertThat(get(other.office(), "/care")).bodyText().contains("还没有帮扶预算").doesNotContain("余同志");
		assertThat(get(this.some.office(), "/care/export.xlsx")).hasStatusOk();
	}

	@Test
	void somebodyElsesPersonOrFundIsNotTaken() {
		fund("1000");
		UUID stranger = this.some.person(this.some.secondBranch(), "FULL", "外人", SomeOrganization.FOUNDED);
		assertThat(give(this.some.secretary(), Map.of("money", "5", "person", stranger.toString()))).bodyText()
			.contains("不在这个单位的名册上");
		SomeOrganization other = SomeOrganization.in(this.jdbc);
		assertThat(give(other.secretary(),
				Map.of("money", "5", "unit", other.firstBranch().toString(), "person", "", "recipient", "职工甲")))
			.hasStatus(404);
	}

	@Test
	void theOfficeChangesABudgetOnceAVersion() {
		fund("1000");
		UUID fund = fundId();
		assertThat(post(this.some.office(), "/care/funds/" + fund, Map.of("amount", "2000", "version", "0")))
			.hasStatus3xxRedirection();
		assertThat(post(this.some.office(), "/care/funds/" + fund, Map.of("amount", "9", "version", "0")))
			.hasStatus(409);
		assertThat(get(this.some.office(), "/care/funds")).bodyText().contains("2000.00");
		assertThat(post(this.some.office(), "/care/funds",
				Map.of("year", "" + this.today.getYear(), "name", "春节慰问", "amount", "5")))
			.bodyText()
			.contains("已经有“春节慰问”");
	}

	@Test
	void aBirthdayIsListedInItsMonthWithACard() {
		int month = this.today.plusDays(3).getMonthValue();
		assertThat(get(this.some.secretary(), "/care/birthdays?month=" + month)).bodyText()
			.contains("余同志", "外科一支部", "其中 1 名逢十周年");
		assertThat(get(this.some.secretary(), "/care/birthdays?month=" + (month % 12 + 1))).bodyText()
			.doesNotContain("余同志");
		assertThat(get(this.some.secretary(), "/care/birthdays/" + this.person)).bodyText().contains("第 10 个政治生日");
		assertThat(get(this.some.otherSecretary(), "/care/birthdays/" + this.person)).hasStatus(404);
	}

	@Test
	void aCardHandedOverLeavesTheFirstPageAndTheLogAndTheListTellOfIt() {
		LocalDate day = this.today.plusDays(3);
		String card = "/care/birthdays/" + this.person;
		Map<String, String> ofTheYear = Map.of("year", "" + day.getYear(), "back", "/");
		assertThat(get(this.some.secretary(), "/")).bodyText().contains(card + "/given");
		assertThat(post(this.some.otherSecretary(), card + "/given", ofTheYear)).hasStatus(404);
		MvcTestResult given = post(this.some.secretary(), card + "/given", ofTheYear);
		assertThat(given).hasRedirectedUrl("/");
		post(this.some.secretary(), card + "/given", ofTheYear);
		assertThat(get(this.some.secretary(), "/")).bodyText().doesNotContain(card);
		assertThat(logged("birthday.given")).isEqualTo(1);
		post(this.some.secretary(), undo(given), Map.of());
		assertThat(get(this.some.secretary(), "/")).bodyText().contains(card + "/given");
		assertThat(logged("birthday.notGiven")).isEqualTo(1);
	}

	@Test
	void aCardIsNotHandedOverMonthsBeforeItsDay() {
		UUID early = this.some.person(this.some.group(), "FULL", "早同志", this.today.minusYears(5).plusDays(40));
		assertThat(post(this.some.secretary(), "/care/birthdays/" + early + "/given",
				Map.of("year", "" + this.today.plusDays(40).getYear())))
			.hasStatus(422)
			.bodyText()
			.contains("最早在前 31 天");
		assertThat(logged("birthday.given")).isZero();
	}

	@Test
	void threeDaysBeforeTheSecretaryIsToldHowManyOnceAndNeverWho() {
		this.reminder.remind(this.today);
		this.reminder.remind(this.today);
		assertThat(this.jdbc.sql("select title from notification_message where recipient_id = ?")
			.param(this.some.secretary().id())
			.query(String.class)
			.list()).singleElement().asString().contains("有 1 名党员过政治生日").doesNotContain("余同志");
	}

	@Test
	void helpForTheSamePersonOnTheSameDayIsAskedAbout() {
		fund("1000");
		give(this.some.secretary(), Map.of("money", "100"));
		assertThat(give(this.some.secretary(), Map.of("money", "100"))).bodyText().contains("是同一次吗", "另记一笔");
		assertThat(give(this.some.secretary(), Map.of("money", "100", "another", "true"))).hasStatus3xxRedirection();
		assertThat(get(this.some.secretary(), "/care")).bodyText().contains("已用 200 元");
	}

	private void fund(String amount) {
		post(this.some.office(), "/care/funds",
				Map.of("year", "" + this.today.getYear(), "name", "春节慰问", "amount", amount));
	}

	private UUID fundId() {
		return this.jdbc.sql("select id from care_fund where organization_id = ?")
			.param(this.some.committee())
			.query(UUID.class)
			.single();
	}

	private MvcTestResult give(CurrentUser by, Map<String, String> changed) {
		Map<String, String> form = new HashMap<>(Map.of("unit", this.some.firstBranch().toString(), "fund",
				fundId().toString(), "person", this.person.toString(), "recipient", "", "on", this.today.toString(),
				"goods", "", "visitor", "周书记", "note", "", "overReason", ""));
		form.putAll(changed);
		return post(by, "/care", form);
	}

	private int logged(String event) {
		return this.jdbc
			.sql("select count(*) from audit_entry where event = ? and subject_id in "
					+ "(select person_id from organization_membership where unit_id = ?)")
			.params(event, this.some.group())
			.query(Integer.class)
			.single();
	}

	private static String undo(MvcTestResult given) {
		return String.valueOf(given.getMvcResult().getFlashMap().get("undo"));
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
