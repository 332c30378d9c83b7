package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
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

/** One question has one answer on every page: that of a recount in plain SQL. */
@SpringBootTest
@AutoConfigureMockMvc
@TrialData
class SameNumbersTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private UUID committee;

	private int year;

	private Recount recount;

	@BeforeEach
	void count() {
		this.committee = this.jdbc.sql("select organization_id from plan_plan where status = 'ISSUED'")
			.query(UUID.class)
			.single();
		this.year = this.jdbc.sql("select year from plan_plan where status = 'ISSUED'").query(Integer.class).single();
		this.recount = this.jdbc.sql("""
				select count(*) filter (where p.id is not null) as due,
				  count(*) filter (where p.id is not null and a.status = 'DONE') as done,
				  count(*) filter (where p.id is not null and a.status in ('OPEN', 'RETURNED')) as owed,
				  count(*) filter (where p.id is null and a.status in ('OPEN', 'RETURNED')) as outside,
				  count(distinct a.unit_id) filter (where a.status in ('OPEN', 'RETURNED')) as owing
				from execution_assignment a left join plan_task t on t.id = a.source_id
				left join plan_plan p on p.id = t.plan_id
				where (p.status = 'ISSUED' or p.id is null) and a.due_on < :today and a.due_on >= :first
				  and a.status not in ('WITHDRAWN', 'NOT_APPLICABLE')""")
			.param("today", LocalDate.now())
			.param("first", LocalDate.of(this.year, 1, 1))
			.query(Recount.class)
			.single();
	}

	@Test
	void theFirstPageTheYearAndTheTableSayTheSame() {
		assertThat(this.recount.owed()).isPositive();
		assertThat(head("/", Role.OFFICE)).contains(this.recount.owing() + " 个单位" + this.recount.owes())
			.contains("该办 " + this.recount.due() + " 项，已办 " + this.recount.done() + " 项");
		assertThat(head("/dashboard", Role.OFFICE)).contains(this.recount.owes())
			.contains("该办的 " + this.recount.due() + " 项办了 " + this.recount.done() + " 项");
		assertThat(head("/", Role.LEADER)).contains(this.recount.owes());
		assertThat(head("/assignments?period=" + this.year + "&unit=" + this.committee, Role.LEADER))
			.contains(this.recount.owing() + " 个支部" + this.recount.owes())
			.contains("该办 " + this.recount.due() + " 项，已办 " + this.recount.done() + " 项");
	}

	@Test
	void theTableStandsOnOnePageAndItsSumsAddUp() {
		Document page = page("/assignments?period=" + this.year, Role.LEADER);
		List<Integer> rows = page.select(".matrix tbody td.tot").stream().map(SameNumbersTests::number).toList();
		List<Integer> foot = page.select(".matrix tfoot td").stream().map(SameNumbersTests::number).toList();
		int cells = page.select(".matrix tbody td:not(.tot) a")
			.stream()
			.filter((cell) -> cell.text().startsWith("欠"))
			.mapToInt(SameNumbersTests::number)
			.sum();
		int total = foot.get(foot.size() - 1);
		assertThat(rows).hasSizeGreaterThan(20);
		assertThat(rows.stream().mapToInt((row) -> row).sum()).isEqualTo(total).isEqualTo(cells);
		assertThat(foot.subList(0, foot.size() - 1).stream().mapToInt((owed) -> owed).sum()).isEqualTo(total);
		assertThat(page.select("h1").text()).contains("欠");
	}

	@Test
	void everyFigureOfTheTableOpensAsManyRows() {
		Document page = page("/assignments?period=" + this.year, Role.LEADER);
		assertThat(page.select(".matrix a[href^=/assignments/list][href*=state=owed]")).isNotEmpty()
			.allSatisfy((link) -> assertThat(number(page(link.attr("href"), Role.LEADER).select("h1").first()))
				.as(link.attr("href"))
				.isEqualTo(number(link)));
	}

	private String head(String address, Role role) {
		return page(address, role).select(".head").text();
	}

	private Document page(String address, Role role) {
		CurrentUser user = new CurrentUser(new UUID(0, 7), "某人",
				List.of(new Grant(role, this.committee, "中共示范市中医院委员会", null)));
		MvcTestResult result = this.mvc.get().uri(address).with(SignedInAs.as(user)).exchange();
		assertThat(result).hasStatusOk();
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (java.io.UnsupportedEncodingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static int number(Element element) {
		Matcher number = Pattern.compile("\\d+").matcher(element.text());
		assertThat(number.find()).as(element.outerHtml()).isTrue();
		return Integer.parseInt(number.group());
	}

	record Recount(int due, int done, int owed, int outside, int owing) {

		String owes() {
			return "欠 " + this.owed + " 项" + ((this.outside == 0) ? "" : "，计划外另欠 " + this.outside + " 项");
		}

	}

}
