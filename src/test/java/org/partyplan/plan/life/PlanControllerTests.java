package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
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
class PlanControllerTests {

	private static int numbers = 500;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlanLife life;

	@Autowired
	private PlanIssuing issuing;

	private PlanOnItsWay plan;

	private SomeOrganization who;

	@BeforeEach
	void aDraft() {
		this.plan = PlanOnItsWay.draft(this.jdbc);
		this.who = this.plan.organization();
	}

	@Test
	void aDraftIsTheOfficesAlone() {
		assertThat(get(this.who.office(), "")).hasStatusOk().bodyText().contains("下一步：送审").contains("编辑");
		for (CurrentUser other : staff()) {
			if (other != this.who.office()) {
				assertThat(get(other, "")).hasStatus(HttpStatus.NOT_FOUND);
			}
		}
	}

	@Test
	void aDraftSaysWhatIsMissing() {
		this.plan.taskWithoutLead(this.jdbc);
		assertThat(get(this.who.office(), "")).bodyText()
			.contains("任务“集中学习”没有牵头部门", "去补齐", "1 个指标还没有口径，可后补")
			.doesNotContain("下一步：送审");
		assertThat(post(this.who.office(), "submit", "version", "0", "on", "2026-01-27")).hasStatusOk()
			.bodyText()
			.contains("去补齐");
	}

	@Test
	void whatIsUnderWayIsSeenByOfficeAndLeaderOnly() {
		submit();
		assertThat(get(this.who.leader(), "")).hasStatusOk().bodyText().contains("等党委会审议", "退回修改");
		assertThat(get(this.who.secretary(), "")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.who.discipline(), "")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void anIssuedPlanIsReadByAllWhoStandInOrBelowItsOrganisation() {
		issue();
		staff().forEach((one) -> assertThat(get(one, "")).hasStatusOk().bodyText().contains("抓实理论学习"));
		SomeOrganization.in(this.jdbc)
			.everyone()
			.forEach((stranger) -> assertThat(get(stranger, "")).matches((result) -> result.getResponse()
				.getStatus() == (stranger.grants().get(0).role().administers() ? 403 : 404)));
	}

	@Test
	void signaturesAreForOfficeAndLeader() {
		issue();
		assertThat(get(this.who.office(), "")).bodyText().contains("未签收：外科一支部、内科一支部", "提醒签收");
		assertThat(get(this.who.leader(), "")).bodyText().contains("未签收：").doesNotContain("提醒签收");
		assertThat(get(this.who.secretary(), "")).bodyText().contains("代表外科一支部签收").doesNotContain("未签收：", "内科一支部");
		assertThat(get(this.who.member(), "")).bodyText().doesNotContain("签收");
	}

	@Test
	void tasksAndMetricsHaveAnchorsInTheText() {
		assertThat(get(this.who.office(), "")).bodyText()
			.contains("<mark id=\"task-" + this.plan.task() + "\" class=\"m-task\"")
			.contains("<mark id=\"metric-" + this.plan.metric() + "\" class=\"m-metric\"")
			.contains("参学率 ≥ 98%", "邀请专家开展辅导讲座 · 每季度 · 宣传");
	}

	@Test
	void theLifeIsWalkedByForms() {
		assertThat(post(this.who.office(), "submit", "version", "0", "on", "2026-01-27")).hasStatus3xxRedirection();
		assertThat(post(this.who.office(), "pass", "version", "1", "on", "2026-02-03", "meeting", "党委会",
				"minutesNumber", ""))
			.hasStatusOk()
			.bodyText()
			.contains("请填写这一项。");
		assertThat(post(this.who.office(), "pass", "version", "1", "on", "2026-02-03", "meeting", "党委会",
				"minutesNumber", "党委会纪要〔2026〕3号"))
			.hasStatus3xxRedirection();
		assertThat(post(this.who.leader(), "sign", "version", "2", "on", "2026-02-05")).hasStatus3xxRedirection();
		assertThat(post(this.who.office(), "issue", "version", "3", "on", "2026-02-06", "documentNumber", "第8号",
				"recipients", "各党支部"))
			.hasStatusOk()
			.bodyText()
			.contains("不像发文字号", "value=\"第8号\"");
		assertThat(post(this.who.office(), "issue", "version", "3", "on", "2026-02-06", "documentNumber",
				"示中医党[2026]" + ++numbers + "号", "recipients", "各党支部"))
			.hasStatus3xxRedirection();
		assertThat(get(this.who.office(), "")).bodyText()
			.contains("已印发", "示中医党〔2026〕" + numbers + "号", "党委会纪要〔2026〕3号", "拟新的调整");
		assertThat(post(this.who.secretary(), "receipt", "number", "0", "unitId", this.who.firstBranch().toString()))
			.hasStatus3xxRedirection();
		assertThat(get(this.who.secretary(), "")).bodyText().contains("已签收计划");
	}

	@Test
	void eachStepBelongsToItsRole() {
		for (String step : List.of("submit", "pass", "issue", "archive", "receipt/remind")) {
			for (CurrentUser one : this.who.everyone()) {
				if (one != this.who.office()) {
					assertThat(post(one, step, "number", "0")).as(step + " by " + one.name())
						.hasStatus(HttpStatus.FORBIDDEN);
				}
			}
		}
		assertThat(post(this.who.office(), "sign")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(this.who.secretary(), "return")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(this.who.leader(), "receipt", "number", "0")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void theEditorsButtonSubmitsToday() {
		assertThat(post(this.who.office(), "submit", "version", "0")).hasStatus3xxRedirection();
	}

	@Test
	void aStaleFormIsToldSo() {
		submit();
		assertThat(post(this.who.office(), "pass", "version", "0", "on", "2026-02-03", "meeting", "党委会",
				"minutesNumber", "3号"))
			.hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void theSourceIsForTheOfficeAndOnlyIfThereIsOne() {
		assertThat(get(this.who.office(), "/source")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.who.leader(), "/source")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void whatDoesNotExistIsNotFound() {
		assertThat(this.mvc.get().uri("/plans/" + Ids.next()).with(SignedInAs.as(this.who.office())))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/plans/nonsense").with(SignedInAs.as(this.who.office())))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theReadingViewCostsTheSameWhateverItsSize() {
		int draft = statements(this.who.office());
		this.plan.grow(this.jdbc, 30);
		assertThat(statements(this.who.office())).isEqualTo(draft).isLessThanOrEqualTo(6);
		this.jdbc.sql("update plan_metric set measure_key = 'x' where plan_id = ?").param(this.plan.id()).update();
		issue();
		assertThat(statements(this.who.office())).isLessThanOrEqualTo(6);
		assertThat(statements(this.who.secretary())).isLessThanOrEqualTo(6);
	}

	private int statements(CurrentUser one) {
		StatementCounter.reset();
		assertThat(get(one, "")).hasStatusOk();
		return StatementCounter.count();
	}

	private List<CurrentUser> staff() {
		return this.who.everyone().stream().filter((one) -> !one.grants().get(0).role().administers()).toList();
	}

	private MvcTestResult get(CurrentUser one, String below) {
		return this.mvc.get().uri("/plans/" + this.plan.id() + below).with(SignedInAs.as(one)).with(csrf()).exchange();
	}

	private MvcTestResult post(CurrentUser one, String step, String... fields) {
		var request = this.mvc.post()
			.uri("/plans/" + this.plan.id() + "/" + step)
			.with(SignedInAs.as(one))
			.with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private void submit() {
		this.life.submit(this.plan.id(), PlanOnItsWay.on(0, LocalDate.of(2026, 1, 27)), this.who.office());
	}

	private void issue() {
		LocalDate day = LocalDate.of(2026, 2, 3);
		submit();
		this.life.pass(this.plan.id(), PlanOnItsWay.on(1, day), this.who.office());
		this.life.sign(this.plan.id(), PlanOnItsWay.on(2, day), this.who.leader());
		this.issuing.issue(this.plan.id(), PlanOnItsWay.issue(3, day, "示中医党〔2026〕" + ++numbers + "号"),
				this.who.office());
	}

}
