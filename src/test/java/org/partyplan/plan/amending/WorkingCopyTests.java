package org.partyplan.plan.amending;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.plan.life.PlanIssuing;
import org.partyplan.shared.CurrentUser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The working copy of an open amendment is no plan, whoever asks for plans. */
@SpringBootTest
@AutoConfigureMockMvc
class WorkingCopyTests {

	private static final List<String> PAGES = List.of("/", "/plans", "/plans?year=2026", "/plans/copy", "/dashboard",
			"/assignments", "/assignments/list", "/metrics", "/activities/new");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlanIssuing issuing;

	private Amended amended;

	private UUID copy;

	@BeforeEach
	void anOpenAmendment() {
		this.amended = new Amended(this.mvc, this.jdbc, this.issuing);
		this.amended.begin();
		this.copy = this.amended.copy();
	}

	@Test
	void noListOffersIt() {
		for (CurrentUser one : List.of(this.amended.office, this.amended.who.leader(), this.amended.who.member())) {
			PAGES.forEach((page) -> assertThat(this.amended.get(one, page)).as(page)
				.bodyText()
				.doesNotContain(this.copy.toString(), "调整稿"));
		}
		assertThat(this.amended.get(this.amended.office, "/plans")).bodyText().contains("共 1 份");
	}

	@Test
	void itIsNeitherReadNorExportedNorMovedOn() {
		for (String page : List.of("", "/changes", "/versions", "/export.docx", "/export.xlsx", "/export.pdf",
				"/amendments/new")) {
			assertThat(this.amended.get(this.amended.office, "/plans/" + this.copy + page)).as(page)
				.hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(this.amended.post("/plans/" + this.copy + "/submit", "version", "0", "on", "2026-03-01"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.amended.post("/plans/" + this.copy + "/receipt/remind", "number", "0"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.amended.post("/plans/copy", "from", this.copy.toString(), "year", "2027"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void itsTasksAndMetricsAreNobodysWork() {
		UUID task = this.amended.in("plan_task", this.amended.plan.task());
		UUID metric = this.amended.in("plan_metric", this.amended.plan.metric());
		assertThat(this.amended.value("select count(*)::text from execution_assignment where source_id = ?", task))
			.isEqualTo("0");
		assertThat(this.amended.get(this.amended.office, "/metrics/" + metric)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.amended.get(this.amended.office, "/metrics?plan=" + this.copy)).bodyText()
			.doesNotContain(metric.toString());
		assertThat(this.amended.get(this.amended.office, "/dashboard?plan=" + this.copy)).bodyText()
			.doesNotContain(this.copy.toString());
	}

	@Test
	void aDroppedAmendmentLeavesNothingBehind() {
		this.amended.post("/plans/" + this.amended.plan.id() + "/amendments/"
				+ this.amended.value("select amendment_id::text from plan_plan where id = ?", this.copy) + "/discard");
		assertThat(this.amended.value("select count(*)::text from plan_task where plan_id = ?", this.copy))
			.isEqualTo("0");
		assertThat(this.amended.get(this.amended.office, "/plans/" + this.copy + "/edit"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

}
