package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.MetricTerms;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanCopy;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.PlanText;
import org.partyplan.plan.model.Schedule;
import org.partyplan.plan.model.Span;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.TaskContent;
import org.partyplan.plan.model.TaskTerms;
import org.partyplan.plan.model.TaskUnit;
import org.partyplan.plan.text.Difference;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class PlanDifferenceTests {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 12);

	private static final UUID COMMITTEE = Ids.next();

	private static final UUID UNION = Ids.next();

	private final PlanText plan = plan();

	private final PlanText copy = PlanCopy.working(this.plan, Ids.next());

	private final PlanSection section = this.copy.sections().get(0);

	private final PlanItem first = this.copy.items().get(0);

	private final PlanItem second = this.copy.items().get(1);

	private final Task task = this.copy.tasks().get(0);

	private final Metric metric = this.copy.metrics().get(0);

	@Test
	void aFreshCopyDiffersNowhere() {
		assertThat(titles()).isEmpty();
	}

	@Test
	void textOfEveryKindIsCompared() {
		this.copy.plan().frame("通知", "新的总体要求", "附则");
		this.section.rewrite("一、", "政治引领", "引言");
		this.first.rewrite("（一）", "理论学习", "每季度一次讲座，参学率98%以上，重在实效。");
		assertThat(titles()).containsExactly("修改“印发通知”", "修改“总体要求”", "修改部分“一、政治建设”", "修改要点“（一）理论学习”", "修改“结尾”");
	}

	@Test
	void whatIsChangedBackIsNoChange() {
		this.first.rewrite("（一）", "理论学习", "别的话");
		this.first.rewrite("（一）", "理论学习", "每季度一次讲座，参学率98%以上。");
		assertThat(titles()).isEmpty();
	}

	@Test
	void numbersThatFollowTheirNeighboursAreNoChange() {
		PlanItem added = new PlanItem(this.section.id(), "（一）", "走访", "走访。", 0.5);
		this.copy.items().add(0, added);
		this.first.rewrite("（二）", "理论学习", this.first.body());
		this.second.rewrite("（三）", "党性教育", this.second.body());
		assertThat(titles()).containsExactly("增加要点“（一）走访”");
	}

	@Test
	void aNumberChangedByItselfIsAChange() {
		this.second.rewrite("（五）", "党性教育", this.second.body());
		assertThat(titles()).containsExactly("修改要点“（二）党性教育”");
	}

	@Test
	void aMovedItemSaysWhereItWasAndIs() {
		this.second.moveTo(this.section.id(), 0.5);
		assertThat(titles()).containsExactly("移动要点“（二）党性教育”");
		this.second.moveTo(this.copy.sections().get(1).id(), 1);
		assertThat(changes()).singleElement()
			.satisfies((change) -> assertThat(change.differences())
				.containsExactly(new Difference("位置", "一、政治建设（二）", "二、组织建设（二）")));
	}

	@Test
	void aTaskIsComparedFieldByFieldInWords() {
		this.task.agree(new TaskContent(
				new TaskTerms("讲座", COMMITTEE, Audience.BRANCHES, new Schedule(Cadence.MONTH, null, null, 20),
						Evidence.FILE, null, "讲稿", null),
				Set.of(TaskUnit.target(COMMITTEE), TaskUnit.helper(UNION)), Set.of()));
		assertThat(changes()).singleElement().satisfies((change) -> {
			assertThat(change.title()).isEqualTo("修改任务“讲座”");
			assertThat(change.place()).isEqualTo(this.plan.items().get(0).id());
			assertThat(change.differences()).contains(new Difference("配合部门", "", "工会"),
					new Difference("责任单位", "党委", "各支部"), new Difference("频次", "每季度", "每月"),
					new Difference("时限", "期末前", "期末月 20 日前"), new Difference("留下什么", "", "讲稿"));
		});
	}

	@Test
	void aMetricIsComparedFieldByField() {
		this.metric.agree(new MetricTerms("参学率", ">=", "99", null, "%", null, null));
		assertThat(changes()).singleElement()
			.satisfies((change) -> assertThat(change.differences())
				.containsExactly(new Difference("目标", "≥ 98%", "≥ 99%")));
	}

	@Test
	void whatHangsOnAWithdrawnItemGoesWithoutAWord() {
		this.copy.items().remove(this.first);
		this.copy.tasks().clear();
		this.copy.metrics().clear();
		assertThat(titles()).containsExactly("撤下要点“（一）理论学习”");
	}

	@Test
	void aTaskOrMetricWhoseSentenceIsGoneIsToBeDecidedOn() {
		this.first.rewrite("（一）", "理论学习", "每季度一次讲座。");
		assertThat(new PlanDifference(this.plan, this.copy).lost()).extracting(PlanDifference.Lost::name)
			.containsExactly("参学率");
	}

	@Test
	void approvalMakesThePlanWhatTheCopyIs() {
		this.copy.plan().frame("", "新的总体要求", "");
		this.first.rewrite("（一）", "理论学习", "先学。每季度一次讲座。");
		this.copy.items().remove(this.second);
		PlanItem added = new PlanItem(this.section.id(), "（二）", "走访", "走访。", 3);
		this.copy.items().add(added);
		Task visit = new Task(this.copy.plan().id(), new Span(this.section.id(), added.id(), 0, 2, "走访"),
				terms(Cadence.YEAR), 2);
		this.copy.tasks().add(visit);
		Set<UUID> concerned = AmendmentApplying.apply(this.plan, this.copy, MAY);
		assertThat(concerned).containsExactly(visit.id());
		assertThat(this.plan.plan().overall()).isEqualTo("新的总体要求");
		assertThat(this.plan.items().get(0).body()).isEqualTo("先学。每季度一次讲座。");
		assertThat(this.plan.items().get(1).withdrawn()).isTrue();
		assertThat(added.sectionId()).isEqualTo(this.plan.sections().get(0).id());
		assertThat(visit.planId()).isEqualTo(this.plan.plan().id());
		assertThat(visit.span().sectionId()).isEqualTo(this.plan.sections().get(0).id());
		assertThat(this.plan.tasks().get(0).span().spanStart()).isEqualTo(3);
		assertThat(this.plan.metrics().get(0).span().spanEnd()).isZero();
		assertThat(this.plan.metrics().get(0).withdrawn()).isFalse();
	}

	@Test
	void onlyTasksThatAskForSomethingElseConcernAnybody() {
		this.first.rewrite("（一）", "理论学习", "先学。每季度一次讲座，参学率98%以上。");
		assertThat(AmendmentApplying.apply(this.plan, this.copy, MAY)).isEmpty();
		this.task.agree(new TaskContent(terms(Cadence.MONTH), Set.of(), Set.of()));
		assertThat(AmendmentApplying.apply(this.plan, this.copy, MAY)).containsExactly(this.plan.tasks().get(0).id());
		this.copy.tasks().clear();
		assertThat(AmendmentApplying.apply(this.plan, this.copy, MAY)).containsExactly(this.plan.tasks().get(0).id());
		assertThat(this.plan.tasks().get(0).withdrawn()).isTrue();
	}

	private List<String> titles() {
		return changes().stream().map(PlanChange::title).toList();
	}

	private List<PlanChange> changes() {
		TaskContent.Words words = new TaskContent.Words(COMMITTEE,
				Map.of(COMMITTEE.toString(), "党委", UNION.toString(), "工会"), new Vocabulary(List.of(), List.of()));
		return new PlanDifference(this.plan, this.copy).changes(words, (subject) -> "有变");
	}

	private static PlanText plan() {
		Plan plan = new Plan(COMMITTEE, 2026, "2026年党建工作计划", "党委", "各党支部");
		plan.frame("", "总体要求", "");
		PlanSection section = new PlanSection(plan.id(), "一", "政治建设", "", 1);
		PlanItem item = new PlanItem(section.id(), "（一）", "理论学习", "每季度一次讲座，参学率98%以上。", 1);
		return new PlanText(plan, new ArrayList<>(List.of(section, new PlanSection(plan.id(), "二", "组织建设", "", 2))),
				new ArrayList<>(List.of(item, new PlanItem(section.id(), "（二）", "党性教育", "参观一次。", 2))),
				new ArrayList<>(List.of(new Metric(plan.id(), new Span(section.id(), item.id(), 8, 16, "参学率98%以上"),
						new MetricTerms("参学率", ">=", "98", null, "%", null, null), 1))),
				new ArrayList<>(List.of(new Task(plan.id(), new Span(section.id(), item.id(), 0, 7, "每季度一次讲座"),
						terms(Cadence.QUARTER), 1))));
	}

	private static TaskTerms terms(Cadence cadence) {
		return new TaskTerms("讲座", COMMITTEE, Audience.COMMITTEE, Schedule.of(cadence), Evidence.NONE, null, null,
				null);
	}

}
