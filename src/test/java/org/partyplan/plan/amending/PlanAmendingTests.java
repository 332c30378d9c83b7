package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.life.PlanIssuing;
import org.partyplan.plan.life.PlanOnItsWay;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.PlanSheetMark;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
class PlanAmendingTests {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 12);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AmendmentDrafting drafting;

	@Autowired
	private AmendmentItems items;

	@Autowired
	private AmendmentTasks tasks;

	@Autowired
	private AmendmentMetrics metrics;

	@Autowired
	private PlanAmending amending;

	@Autowired
	private AmendmentSheet sheets;

	@Autowired
	private PlanIssuing issuing;

	private static int numbers = 900;

	private PlanOnItsWay plan;

	private SomeOrganization who;

	private CurrentUser office;

	private UUID id;

	@BeforeEach
	void anAmendmentOfAnIssuedPlan() {
		this.plan = PlanOnItsWay.draft(this.jdbc);
		this.who = this.plan.organization();
		this.office = this.who.office();
		this.jdbc.sql("update plan_plan set status = 'SIGNED' where id = ?").param(this.plan.id()).update();
		this.issuing.issue(this.plan.id(),
				PlanOnItsWay.issue(0, LocalDate.of(2026, 2, 6), "示中医党〔2026〕" + ++numbers + "号"), this.office);
		this.id = this.drafting.begin(this.plan.id(), "上半年情况有变", this.office);
	}

	@Test
	void thereIsOneDraftAtATime() {
		assertThat(this.drafting.begin(this.plan.id(), "再来一份", this.office)).isEqualTo(this.id);
	}

	@Test
	void onlyAnIssuedPlanIsAmended() {
		PlanOnItsWay draft = PlanOnItsWay.draft(this.jdbc);
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.drafting.begin(draft.id(), "改", draft.organization().office()))
			.withMessage("plan.amend.notIssued");
	}

	@Test
	void untilItTakesEffectThePlanStays() {
		rewrite(PlanOnItsWay.BODY.replace("98%", "99%"));
		assertThat(body()).isEqualTo(PlanOnItsWay.BODY);
	}

	@Test
	void marksFollowTheirWordsAndTheLostOnesAreDecidedOn() {
		rewrite("先学一步。" + PlanOnItsWay.BODY.replace("参学率保持98%以上", "参学率力争99%"));
		assertThat(this.sheets.of(this.plan.id(), this.id, this.office).lost()).extracting(PlanSheetMark::id)
			.containsExactly(this.plan.metric());
		effect(Set.of(this.plan.metric()));
		assertThat(value("select span_start::text from plan_task where id = ?", this.plan.task()))
			.isEqualTo(String.valueOf(body().indexOf(PlanOnItsWay.LECTURE)));
		assertThat(value("select withdrawn_on::text from plan_metric where id = ?", this.plan.metric()))
			.isEqualTo("2026-05-12");
	}

	@Test
	void aLostMarkThatIsKeptStandsForItsParagraph() {
		rewrite("全年集中学习12次。");
		effect(Set.of());
		assertThat(value("select span_start || '-' || span_end || ' ' || quote from plan_task where id = ?",
				this.plan.task()))
			.isEqualTo("0-0 " + PlanOnItsWay.LECTURE);
		assertThat(value("select withdrawn_on::text from plan_task where id = ?", this.plan.task())).isNull();
	}

	@Test
	void everythingTakesEffectAtOnce() {
		UUID added = this.items.add(this.plan.id(), this.id,
				new AmendmentItemForm("（三）", "联系专家", "班子成员每半年与联系的高知人员谈心一次。", this.plan.secondItem(), "落实要求", null),
				this.office);
		this.tasks.add(this.plan.id(), this.id, added, task("班子成员每半年与联系的高知人员谈心一次", "联系高知人员", Cadence.HALF_YEAR, null),
				this.office);
		this.tasks.change(this.plan.id(), this.id, this.plan.task(),
				task(PlanOnItsWay.LECTURE, "邀请专家开展辅导讲座", Cadence.MONTH, null), this.office);
		this.metrics.change(this.plan.id(), this.id, this.plan.metric(),
				new AmendmentMetricForm(PlanOnItsWay.SHARE, "参学率", ">=", "95", null, "%", null, "与实际相符", null),
				this.office);
		this.items.withdraw(this.plan.id(), this.id, this.plan.secondItem(), new AmendmentReasonForm("已并入别处", null),
				this.office);
		effect(Set.of());
		assertThat(value("select title from plan_item where id = ?", added)).isEqualTo("联系专家");
		assertThat(value("select quote || ' ' || cadence from plan_task where item_id = ?", added))
			.isEqualTo("班子成员每半年与联系的高知人员谈心一次 HALF_YEAR");
		assertThat(value("select cadence from plan_task where id = ?", this.plan.task())).isEqualTo("MONTH");
		assertThat(value("select target from plan_metric where id = ?", this.plan.metric())).isEqualTo("95");
		assertThat(value("select withdrawn_on::text from plan_item where id = ?", this.plan.secondItem()))
			.isEqualTo("2026-05-12");
		assertThat(value("select note || ' ' || minutes_number from plan_step where plan_id = ? and kind = 'AMENDED'",
				this.plan.id()))
			.isEqualTo("第 1 号调整生效 党委会纪要〔2026〕12号");
		assertThat(value("select count(*)::text from plan_receipt where plan_id = ? and amendment_number = 1",
				this.plan.id()))
			.isEqualTo("2");
	}

	@Test
	void anItemThatGoesTakesItsTasksAndMetricsAlong() {
		this.items.withdraw(this.plan.id(), this.id, this.plan.item(), new AmendmentReasonForm("不再办", null),
				this.office);
		effect(Set.of());
		assertThat(value("select withdrawn_on::text from plan_task where id = ?", this.plan.task()))
			.isEqualTo("2026-05-12");
		assertThat(value("select withdrawn_on::text from plan_metric where id = ?", this.plan.metric()))
			.isEqualTo("2026-05-12");
	}

	@Test
	void takingEffectTwiceDoesItOnceAndTheNextHasTheNextNumber() {
		rewrite("全年集中学习12次。");
		AmendmentEffectForm form = form(Set.of());
		this.amending.takeEffect(this.plan.id(), this.id, form, this.office);
		this.amending.takeEffect(this.plan.id(), this.id, form, this.office);
		this.id = this.drafting.begin(this.plan.id(), "再调整", this.office);
		rewrite("全年集中学习10次。");
		effect(Set.of());
		assertThat(value("select string_agg(number::text, ',' order by number) from plan_amendment where plan_id = ?",
				this.plan.id()))
			.isEqualTo("1,2");
	}

	@Test
	void whoeverApprovesMustHaveSeenTheLastChange() {
		rewrite("全年集中学习12次。");
		AmendmentEffectForm stale = form(Set.of());
		this.items.withdraw(this.plan.id(), this.id, this.plan.secondItem(), new AmendmentReasonForm("不办", null),
				this.office);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.amending.takeEffect(this.plan.id(), this.id, stale, this.office));
	}

	@Test
	void twoPeopleDoNotOverwriteEachOthersChange() {
		rewrite("全年集中学习12次。");
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> rewrite("别人的话。"));
	}

	@Test
	void anEmptyAmendmentAndOneWithoutMinutesAreRefused() {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> effect(Set.of())).withMessage("plan.amend.empty");
		rewrite("全年集中学习12次。");
		AmendmentEffectForm seen = form(Set.of());
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.amending.takeEffect(this.plan.id(), this.id,
				new AmendmentEffectForm(seen.version(), AmendmentEffectForm.Approver.MEETING, " ", MAY, null),
				this.office))
			.withMessage("plan.amend.minutes");
	}

	@Test
	void aChangeCanBeTakenOutAgain() {
		rewrite("全年集中学习12次。");
		UUID change = this.sheets.of(this.plan.id(), this.id, this.office).changes().get(0).id();
		this.drafting.drop(this.plan.id(), this.id, change, this.office);
		assertThat(this.sheets.of(this.plan.id(), this.id, this.office).changes()).isEmpty();
		this.drafting.discard(this.plan.id(), this.id, this.office);
		assertThat(this.drafting.begin(this.plan.id(), "另拟", this.office)).isNotEqualTo(this.id);
	}

	@Test
	void aPersonIsFoundByNameOrNamedAsUnknown() {
		UUID person = this.who.person(this.who.firstBranch(), "FULL", "贺明", LocalDate.of(2020, 1, 1));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.tasks.change(this.plan.id(), this.id, this.plan.task(),
					task(PlanOnItsWay.LECTURE, "讲座", Cadence.QUARTER, "贺明、无此人"), this.office))
			.withMessage("plan.amend.unknownPerson");
		this.tasks.change(this.plan.id(), this.id, this.plan.task(),
				task(PlanOnItsWay.LECTURE, "讲座", Cadence.QUARTER, "贺明"), this.office);
		effect(Set.of());
		assertThat(value("select person_id::text from plan_task_person where task_id = ?", this.plan.task()))
			.isEqualTo(person.toString());
	}

	private AmendmentTaskForm task(String quote, String title, Cadence cadence, @Nullable String persons) {
		return new AmendmentTaskForm(quote, title, this.who.department(),
				(persons == null) ? Audience.COMMITTEE : Audience.PERSONS, List.of(), List.of(), persons, cadence, null,
				null, null, Evidence.NONE, null, null, null, "情况有变", null);
	}

	private void rewrite(String body) {
		this.items.change(this.plan.id(), this.id, this.plan.item(),
				new AmendmentItemForm("（一）", "抓实理论学习", body, null, "情况有变", null), this.office);
	}

	private void effect(Set<UUID> withdrawn) {
		this.amending.takeEffect(this.plan.id(), this.id, form(withdrawn), this.office);
	}

	private AmendmentEffectForm form(Set<UUID> withdrawn) {
		int version = this.sheets.of(this.plan.id(), this.id, this.office).amendment().version();
		return new AmendmentEffectForm(version, AmendmentEffectForm.Approver.MEETING, "党委会纪要〔2026〕12号", MAY, withdrawn);
	}

	private String body() {
		return String.valueOf(value("select body from plan_item where id = ?", this.plan.item()));
	}

	private @Nullable String value(String sql, UUID subject) {
		return (String) this.jdbc.sql(sql).param(subject).query().singleColumn().get(0);
	}

}
