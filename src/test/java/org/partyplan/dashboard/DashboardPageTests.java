package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.TrialData;
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

	private static final Pattern FIGURE = Pattern
		.compile("href=\"(/assignments/list[^\"]+)\">(?:<b>)?(\\d+)(?:/(\\d+))?<");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyNumberLeadsToAsManyRows() throws Exception {
		Matcher figure = FIGURE.matcher(text("/dashboard", leader("党委")));
		int checked = 0;
		while (figure.find()) {
			int wanted = Integer.parseInt((figure.group(3) != null) ? figure.group(3) : figure.group(2));
			String list = text(figure.group(1).replace("&amp;", "&"), leader("党委"));
			Matcher heading = Pattern.compile("<h1[^>]*>[^<]*?(1000\\+|\\d+) 项").matcher(list);
			assertThat(heading.find()).isTrue();
			assertThat(heading.group(1)).as(figure.group(1)).isEqualTo((wanted > 1000) ? "1000+" : "" + wanted);
			checked++;
		}
		assertThat(checked).isGreaterThan(40);
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
		assertThat(this.mvc.get().uri("/dashboard?asOf=gestern").with(SignedInAs.as(leader("党委")))).hasStatus(404);
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
