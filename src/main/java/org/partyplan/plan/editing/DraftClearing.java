package org.partyplan.plan.editing;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanOutline;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.Task;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deleting from a draft, so that it can be undone; the numbers follow. */
@Service
@Transactional
class DraftClearing {

	private final DraftDesk drafts;

	private final SentenceLinks marking;

	private final Trash trash;

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	DraftClearing(DraftDesk drafts, SentenceLinks marking, Trash trash, EntityManager entities,
			ApplicationEventPublisher events) {
		this.drafts = drafts;
		this.marking = marking;
		this.trash = trash;
		this.entities = entities;
		this.events = events;
	}

	Deleted section(UUID planId, UUID id, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		PlanSection section = this.drafts.section(plan, id);
		PlanOutline outline = this.drafts.outline(plan);
		outline.remove(section);
		outline.renumber();
		return delete(plan, id, section, "部分“" + section.title() + "”");
	}

	Deleted item(UUID planId, UUID id, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		PlanItem item = this.drafts.item(plan, id);
		PlanOutline outline = this.drafts.outline(plan);
		outline.remove(item);
		outline.renumber();
		return delete(plan, id, item, "要点“" + item.title() + "”");
	}

	Deleted task(UUID planId, UUID id, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		Task task = this.marking.task(plan, id);
		return delete(plan, id, task, "任务“" + task.terms().title() + "”");
	}

	Deleted metric(UUID planId, UUID id, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		Metric metric = this.marking.metric(plan, id);
		return delete(plan, id, metric, "指标“" + metric.terms().name() + "”");
	}

	private Deleted delete(Plan plan, UUID id, Object entity, String what) {
		UUID kept = this.trash.keep(plan.id(), what, List.of(id));
		this.entities.remove(entity);
		this.events.publishEvent(new AuditFact("plan.draft.deleted", "plan", plan.id(), "从草稿删除" + what));
		return new Deleted("已删除" + what + "。", "/plans/" + plan.id() + "/edit/trash/" + kept);
	}

	/** Puts back what was deleted or changed last. */
	String undo(UUID planId, UUID trashId, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		String what = this.trash.putBack(plan.id(), trashId);
		this.drafts.outline(plan).renumber();
		this.events.publishEvent(new AuditFact("plan.draft.undone", "plan", planId, "恢复" + what));
		return "已恢复" + what + "。";
	}

	/**
	 * What to tell the person.
	 *
	 * @param undo the address that takes it back
	 */
	record Deleted(String words, String undo) {
	}

}
