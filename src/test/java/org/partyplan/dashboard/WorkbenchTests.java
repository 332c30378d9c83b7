package org.partyplan.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.SignedInAs;
import org.partyplan.StatementCounter;
import org.partyplan.TrialData;
import org.partyplan.execution.AssignmentCounts;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Ids;
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
class WorkbenchTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Workbench workbench;

	@Test
	void theAdministratorsGoToTheirOwnPages() {
		assertThat(get(user(new Grant(Role.SYSTEM_ADMIN, null, "", null)))).hasRedirectedUrl("/admin/users");
		assertThat(get(user(new Grant(Role.AUDITOR, null, "", null)))).hasRedirectedUrl("/audit");
	}

	@Test
	void aSecretarySeesOnlyTheOwnBranchsWork() {
		Workbench.Page bench = this.workbench.of(holding(Role.SECRETARY, "外一"), false);
		assertThat(bench.month().items()).isNotEmpty()
			.allSatisfy((item) -> assertThat(item.subject().unit()).isIn("外科一支部", ""));
		assertThat(bench.queue().first()).isEmpty();
		assertThat(bench.month().several()).isFalse();
	}

	@Test
	void aReturnedReportStandsOnceAndIsCounted() {
		UUID id = openTick("外一");
		this.jdbc.sql("update execution_assignment set status = 'RETURNED' where id = ?").param(id).update();
		CurrentUser secretary = holding(Role.SECRETARY, "外一");
		AgendaMonth month = this.workbench.of(secretary, false).month();
		assertThat(month.returned()).extracting((item) -> item.subject().link()).contains("/assignments/" + id);
		assertThat(month.heading()).contains("退回 " + month.returned().size() + " 件");
		assertThat(Jsoup.parse(text(secretary)).select("main a[href=/assignments/" + id + "]:not(.btn)")).hasSize(1);
	}

	@Test
	void oneTapFromTheFirstPageDoesWhatNeedsNoEvidence() {
		UUID id = openTick("内一");
		CurrentUser secretary = account("secretary02", holding(Role.SECRETARY, "内一"));
		assertThat(get(secretary)).bodyText().contains("/assignments/" + id + "/tick");
		assertThat(this.mvc.post()
			.uri("/assignments/" + id + "/tick")
			.param("back", "/")
			.param("key", Ids.next().toString())
			.with(csrf())
			.with(SignedInAs.as(secretary))).hasRedirectedUrl("/");
		assertThat(this.workbench.of(secretary, false).month().done())
			.anyMatch((item) -> item.subject().link().equals("/assignments/" + id));
	}

	@Test
	void theOfficeSeesWhoOwesAndWhatWaits() {
		Workbench.Page bench = this.workbench.of(holding(Role.OFFICE, "党委"), false);
		int waiting = this.jdbc.sql("select count(*) from execution_assignment where status in ('REPORTED', 'CLAIMED')")
			.query(Integer.class)
			.single();
		assertThat(bench.waiting()).isEqualTo(waiting);
		assertThat(bench.units().owing()).hasSize(bench.units().owers());
		assertThat(bench.units().all().allOwed())
			.isEqualTo(bench.units().owing().stream().mapToInt(AssignmentCounts.OfUnit::owed).sum());
		assertThat(bench.stages()).isNotEmpty();
	}

	@Test
	void aBranchThatHasNotSignedIsAskedTo() {
		this.jdbc.sql("""
				update plan_receipt set signed_at = null, by_name = null where unit_id =
				(select id from organization_unit where short_name = '内二')""").update();
		assertThat(get(holding(Role.SECRETARY, "内二"))).bodyText().contains("签收《").contains("/receipt?number=0");
	}

	@Test
	void aDepartmentSeesWhatItLeads() {
		assertThat(this.workbench.of(holding(Role.DEPARTMENT, "科教"), false).led())
			.extracting(AssignmentCounts.OfTask::title)
			.contains("支部服务项目定题", "专家辅导讲座");
	}

	@ParameterizedTest
	@ValueSource(strings = { "OFFICE 党委", "SECRETARY 外一", "LEADER 党委", "DISCIPLINE 党委", "DEPARTMENT 科教" })
	void sixStatementsAreEnoughWhateverTheData(String role) {
		String[] words = role.split(" ");
		CurrentUser user = holding(Role.valueOf(words[0]), words[1]);
		int before = statements(user);
		Rows.twice(this.jdbc);
		assertThat(statements(user)).isEqualTo(before).isLessThanOrEqualTo(6);
		this.jdbc
			.sql("delete from execution_assignment a where not exists "
					+ "(select 1 from execution_step s where s.assignment_id = a.id)")
			.update();
	}

	private int statements(CurrentUser user) {
		StatementCounter.reset();
		assertThat(get(user)).hasStatusOk();
		return StatementCounter.count();
	}

	private String text(CurrentUser user) {
		try {
			return get(user).getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private MvcTestResult get(CurrentUser user) {
		return this.mvc.get().uri("/").with(SignedInAs.as(user)).with(csrf()).exchange();
	}

	/** A task of this branch that is due today, open, and needs no evidence. */
	private UUID openTick(String branch) {
		UUID id = this.jdbc.sql("""
				select a.id from execution_assignment a join organization_unit u on u.id = a.unit_id
				where u.short_name = ? and a.evidence = 'NONE' and a.amount_label is null
				  and a.source_id in (select id from plan_task where record_kind is null)
				order by a.due_on desc, a.id limit 1""").param(branch).query(UUID.class).single();
		this.jdbc
			.sql("""
					update execution_assignment set status = 'OPEN', closed_on = null, period_start = :day, period_end = :day,
					  due_on = :day, grace_until = :day where id = :id""")
			.param("day", java.time.LocalDate.now())
			.param("id", id)
			.update();
		return id;
	}

	private CurrentUser holding(Role role, String unit) {
		UUID id = this.jdbc.sql("select id from organization_unit where short_name = ?")
			.param(unit)
			.query(UUID.class)
			.single();
		return user(new Grant(role, id, unit, null));
	}

	private CurrentUser account(String username, CurrentUser user) {
		UUID id = this.jdbc.sql("select id from account_user where username = ?")
			.param(username)
			.query(UUID.class)
			.single();
		return new CurrentUser(id, user.name(), user.grants());
	}

	private static CurrentUser user(Grant... grants) {
		return new CurrentUser(Ids.next(), "某某", List.copyOf(Arrays.asList(grants)));
	}

}
