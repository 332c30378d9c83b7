package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.TrialData;
import org.partyplan.TestDatabase;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Role;

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
@TrialData
class DashboardPageTests {

	/** A link to rows, with the last number in it: of 29/30 欠 1 the 1. */
	private static final Pattern FIGURE = Pattern.compile("(\\d+)\\D*$");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyNumberLeadsToAsManyRows() throws Exception {
		int checked = 0;
		for (Element link : Jsoup.parse(text("/dashboard", leader("党委"))).select("main a[href^=/assignments/list]")) {
			Matcher figure = FIGURE.matcher(link.text());
			assertThat(figure.find()).as(link.text()).isTrue();
			int wanted = Integer.parseInt(figure.group(1));
			Matcher heading = Pattern.compile("(1000\\+|\\d+) 项")
				.matcher(Jsoup.parse(text(link.attr("href"), leader("党委"))).select("h1").text());
			assertThat(heading.find()).isTrue();
			assertThat(heading.group(1)).as(link.attr("href")).isEqualTo((wanted > 1000) ? "1000+" : "" + wanted);
			checked++;
		}
		assertThat(checked).isGreaterThan(40);
	}

	@Test
	void whatIsOwedInACellOpensJustThat() throws Exception {
		assertThat(Jsoup.parse(text("/dashboard", leader("党委")))
			.select(".heat td.ht-1 a, .heat td.ht-2 a, .heat td.ht-3 a")).isNotEmpty()
			.allSatisfy((cell) -> assertThat(cell.attr("href")).contains("state=owed"));
	}

	@Test
	void aLeadersFirstPageIsTheYear() throws Exception {
		Document page = Jsoup.parse(text("/", leader("党委")));
		assertThat(page.select("h1").text()).startsWith("今年过了").contains("该办的", "个指标");
		assertThat(page.select("#dec, #parts, #risk, #heat")).hasSize(4);
		assertThat(page.select(".tabs a[aria-current]").text()).isEqualTo("全年");
		assertThat(page.select(".decide .acts, main button[disabled]")).isEmpty();
		assertThat(page.select(".decide li")).allSatisfy((one) -> {
			assertThat(one.select("dt")).hasSizeGreaterThanOrEqualTo(3);
			assertThat(one.select("dd a[href]")).hasSize(1);
		});
	}

	@Test
	void aPlanToSignStandsFirstAndGoesWhenItIsSigned() throws Exception {
		UUID draft = this.jdbc.sql("select id from plan_plan where status = 'DRAFT'").query(UUID.class).single();
		assertThat(text("/", leader("党委"))).doesNotContain("看后签发");
		this.jdbc.sql("update plan_plan set status = 'PASSED' where id = ?").param(draft).update();
		this.jdbc
			.sql("insert into plan_step (id, plan_id, kind, happened_on, recorded_at, by_id, by_name) "
					+ "values (gen_random_uuid(), ?, 'PASSED', ?, now(), gen_random_uuid(), '某人')")
			.params(draft, LocalDate.now().minusDays(4))
			.update();
		Document page = Jsoup.parse(text("/", leader("党委")));
		assertThat(page.select(".own").text()).contains("看后签发", "等 4 天");
		assertThat(page.select("main section").first().className()).contains("own");
		this.jdbc.sql("update plan_plan set status = 'DRAFT' where id = ?").param(draft).update();
		JdbcClient.create(TestDatabase.asOwner())
			.sql("delete from plan_step where plan_id = ? and kind = 'PASSED'")
			.param(draft)
			.update();
		assertThat(text("/", leader("党委"))).doesNotContain("看后签发");
	}

	@Test
	void whatFallsToTheLeaderInPersonStandsUnderTheOwnHand() throws Exception {
		UUID own = this.jdbc
			.sql("select id from execution_assignment where person_id is not null and status = 'DONE' limit 1")
			.query(UUID.class)
			.single();
		UUID account = this.jdbc.sql("""
				select u.id from account_user u join execution_assignment a on a.id = ?
				where u.person_id is null or u.person_id = a.person_id order by u.person_id nulls last limit 1""")
			.param(own)
			.query(UUID.class)
			.single();
		String open = "update execution_assignment set status = ?, due_on = ?, grace_until = ?, closed_on = ? where id = ?";
		Map<String, Object> before = this.jdbc
			.sql("select due_on, grace_until, closed_on from execution_assignment where id = ?")
			.param(own)
			.query()
			.singleRow();
		this.jdbc.sql(
				"update account_user set person_id = (select person_id from execution_assignment where id = ?) where id = ?")
			.params(own, account)
			.update();
		this.jdbc.sql(open)
			.params(Arrays.asList("OPEN", LocalDate.now().plusDays(5), LocalDate.now().plusDays(9), null, own))
			.update();
		CurrentUser leader = new CurrentUser(account, "某领导", leader("党委").grants());
		assertThat(Jsoup.parse(text("/", leader)).select(".own a[href=/assignments/" + own + "]")).hasSize(2);
		assertThat(text("/", leader("党委"))).doesNotContain("本人任务");
		this.jdbc.sql(open)
			.params("DONE", before.get("due_on"), before.get("grace_until"), before.get("closed_on"), own)
			.update();
		assertThat(Jsoup.parse(text("/", leader)).select(".own a[href=/assignments/" + own + "]")).isEmpty();
	}

	@Test
	void aSecretarySeesTheYearOfTheOwnBranch() throws Exception {
		UUID branch = this.jdbc
			.sql("select g.unit_id from account_grant g join account_user u on u.id = g.user_id "
					+ "where u.username = 'secretary' and g.role = 'SECRETARY'")
			.query(UUID.class)
			.single();
		CurrentUser secretary = new CurrentUser(UUID.randomUUID(), "某书记",
				List.of(new Grant(Role.SECRETARY, branch, "外科一支部", null)));
		Document page = Jsoup.parse(text("/dashboard", secretary));
		assertThat(page.select(".heat tbody th")).extracting(Element::text).containsExactly("外科一支部");
		int owed = this.jdbc.sql("""
				select count(*) from execution_assignment a join plan_task t on t.id = a.source_id
				join plan_plan p on p.id = t.plan_id and p.status = 'ISSUED'
				where a.unit_id = :branch and a.due_on < :today and a.status in ('OPEN', 'RETURNED')""")
			.param("branch", branch)
			.param("today", LocalDate.now())
			.query(Integer.class)
			.single();
		assertThat(page.select(".head").text()).contains((owed == 0) ? "不欠" : "欠 " + owed + " 项");
	}

	@Test
	void aDayThatCannotBeShownIsSaid() throws Exception {
		assertThat(text("/dashboard?asOf=abc", leader("党委"))).contains("“abc”不是日期");
		assertThat(text("/dashboard?asOf=2999-01-01", leader("党委"))).contains("2999年1月1日还没有到");
	}

	@Test
	void anOverdueTaskLeadsToItsSentence() throws Exception {
		assertThat(text("/dashboard", leader("党委"))).containsPattern("/plans/[-0-9a-f]+#task-[-0-9a-f]+");
	}

	@Test
	void aPastDayIsSaidInTheHead() throws Exception {
		int year = this.jdbc.sql("select year from plan_plan where status = 'ISSUED'").query(Integer.class).single();
		LocalDate day = LocalDate.of(year, 1, 18);
		assertThat(text("/dashboard?asOf=" + day, leader("党委")))
			.contains("截至 <span>" + day.getYear() + "年1月18日</span>");
	}

	@Test
	void withoutAnIssuedPlanThePageSaysWhatComesFirst() throws Exception {
		assertThat(text("/dashboard", SomeOrganization.in(this.jdbc).leader())).contains("还没有印发的计划");
	}

	@Test
	void aPlanOfAnotherOrganisationIsNotFound() {
		UUID plan = this.jdbc.sql("select id from plan_plan where status = 'ISSUED'").query(UUID.class).single();
		assertThat(this.mvc.get()
			.uri("/dashboard?plan=" + plan)
			.with(SignedInAs.as(SomeOrganization.in(this.jdbc).leader()))).hasStatus(404);
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithTheData() throws Exception {
		int before = statements("/dashboard", leader("党委"));
		assertThat(before).isLessThanOrEqualTo(6);
		Rows.twice(this.jdbc);
		assertThat(statements("/dashboard", leader("党委"))).isEqualTo(before);
	}

	private int statements(String uri, CurrentUser user) throws Exception {
		StatementCounter.reset();
		text(uri, user);
		return StatementCounter.count();
	}

	private String text(String uri, CurrentUser user) throws Exception {
		MvcTestResult result = this.mvc.get().uri(uri).with(csrf()).with(SignedInAs.as(user)).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

	private CurrentUser leader(String unit) {
		UUID id = this.jdbc.sql("select id from organization_unit where short_name = ? and name not like '%示范医院%'")
			.param(unit)
			.query(UUID.class)
			.single();
		return new CurrentUser(UUID.randomUUID(), "某领导", List.of(new Grant(Role.LEADER, id, unit, null)));
	}

}
