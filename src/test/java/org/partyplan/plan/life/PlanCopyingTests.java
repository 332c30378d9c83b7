package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.MetricTerms;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.PlanText;
import org.partyplan.plan.model.PlanTexts;
import org.partyplan.plan.model.Schedule;
import org.partyplan.plan.model.Span;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.TaskContent;
import org.partyplan.plan.model.TaskTerms;
import org.partyplan.plan.model.TaskUnit;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
class PlanCopyingTests {

	@Autowired
	private PlanDrafting copying;

	@Autowired
	private PlanTexts texts;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	private UUID old;

	@BeforeEach
	void aPlanOfLastYear() {
		this.some = SomeOrganization.in(this.jdbc);
		Plan plan = new Plan(this.some.committee(), 2026, "示范医院2026年党建工作计划", "示范医院党委", "各支部");
		plan.frame("", "2026年，结合建党105周年，做好党建工作。", "");
		PlanSection section = new PlanSection(plan.id(), "一", "学习", "", 1);
		PlanItem item = new PlanItem(section.id(), "（一）", "制度", "制定《2026年学习清单》，每季度讲座一次。", 1);
		Span whole = new Span(section.id(), item.id(), 0, 14, "制定《2026年学习清单》");
		Task list = new Task(plan.id(), whole,
				new TaskTerms("制定《2026年学习清单》", this.some.department(), Audience.CHOSEN,
						new Schedule(Cadence.ONCE, LocalDate.of(2026, 3, 31), null, null), Evidence.FILE, null,
						"《2026年学习清单》", null),
				1);
		list.agree(new TaskContent(list.terms(), Set.of(new TaskUnit(TaskUnit.Part.TARGET, this.some.union()),
				new TaskUnit(TaskUnit.Part.HELPER, this.some.department())), Set.of()));
		Metric metric = new Metric(plan.id(), new Span(section.id(), item.id(), 15, 23, "每季度讲座一次"),
				new MetricTerms("讲座", ">=", "1", null, "次", Cadence.QUARTER, "activities:lecture"), 2);
		this.texts.save(new PlanText(plan, List.of(section), List.of(item), List.of(metric), List.of(list)));
		this.old = plan.id();
	}

	private PlanDrafting.Copied copied() {
		return this.copying.copy(new CopyForm(this.old, 2027), this.some.office());
	}

	private PlanText text(UUID id) {
		return this.texts.load(id).orElseThrow();
	}

	@Test
	void theTextIsTheSameAYearOn() {
		PlanText copy = text(copied().id());
		assertThat(copy.plan().title()).isEqualTo("示范医院2027年党建工作计划");
		assertThat(copy.plan().status()).isEqualTo(PlanStatus.DRAFT);
		assertThat(copy.items()).extracting(PlanItem::body).containsExactly("制定《2027年学习清单》，每季度讲座一次。");
	}

	@Test
	void tasksAndMetricsStandOnTheSameWords() {
		PlanText copy = text(copied().id());
		PlanItem item = copy.items().get(0);
		assertThat(copy.tasks().get(0).span().itemId()).isEqualTo(item.id());
		assertThat(item.body()).startsWith(copy.tasks().get(0).span().quote());
		assertThat(copy.tasks().get(0).terms().schedule().dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
		assertThat(copy.tasks().get(0).units()).hasSize(2);
		assertThat(copy.metrics()).extracting((metric) -> metric.terms().name()).containsExactly("讲座");
	}

	@Test
	void anAnniversaryIsLeftAndNamed() {
		PlanDrafting.Copied copied = copied();
		assertThat(copied.words()).contains("建党105周年", "没有改动");
		assertThat(this.jdbc.sql("select kind || note from plan_step where plan_id = ?")
			.param(copied.id())
			.query(String.class)
			.single()).startsWith("COPIED").contains("105周年");
	}

	@Test
	void aUnitThatIsGoneIsLeftOutAndItsTaskNamed() {
		this.jdbc.sql("update organization_unit set valid_to = date '2021-01-01' where id = ?")
			.param(this.some.union())
			.update();
		PlanDrafting.Copied copied = copied();
		assertThat(copied.words()).contains("有单位已撤销", "学习清单");
		assertThat(text(copied.id()).tasks().get(0).units()).extracting(TaskUnit::unitId)
			.containsExactly(this.some.department());
	}

	@Test
	void whatWasWithdrawnIsNotCopied() {
		this.jdbc.sql("update plan_task set withdrawn_on = date '2026-05-01' where plan_id = ?")
			.param(this.old)
			.update();
		assertThat(text(copied().id()).tasks()).isEmpty();
	}

	@Test
	void anotherHospitalsPlanIsNotThere() {
		SomeOrganization other = SomeOrganization.in(this.jdbc);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.copying.copy(new CopyForm(this.old, 2027), other.office()));
	}

}
