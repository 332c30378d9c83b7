package org.partyplan.plan.editing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.ResponsibleUnitChoices;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.Tasks;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing or deleting many of a draft's tasks in one go, so that it can be undone. */
@Service
@Transactional
class BulkTaskEditing {

	private final DraftDesk drafts;

	private final Tasks tasks;

	private final Trash trash;

	private final ResponsibleUnitChoices.Reader units;

	private final ApplicationEventPublisher events;

	BulkTaskEditing(DraftDesk drafts, Tasks tasks, Trash trash, ResponsibleUnitChoices.Reader units,
			ApplicationEventPublisher events) {
		this.drafts = drafts;
		this.tasks = tasks;
		this.trash = trash;
		this.units = units;
		this.events = events;
	}

	DraftClearing.Deleted change(UUID planId, BulkForm form, CurrentUser me) {
		if (form.changesNothing()) {
			throw new RuleBroken("plan.task.nothingToChange");
		}
		Plan plan = this.drafts.open(planId, me);
		this.units.of(plan.organizationId()).require(form.units());
		List<Task> chosen = chosen(plan, form.ids());
		UUID kept = this.trash.keep(planId, "对 " + chosen.size() + " 个任务的修改", form.ids());
		chosen.forEach((task) -> task.agree(form.content(task.content(), plan)));
		return done(planId, kept, "已改 " + chosen.size() + " 个任务。", "批量修改 " + chosen.size() + " 个任务");
	}

	DraftClearing.Deleted delete(UUID planId, Collection<UUID> ids, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		List<Task> chosen = chosen(plan, ids);
		UUID kept = this.trash.keep(planId, chosen.size() + " 个任务", ids);
		this.tasks.deleteAll(chosen);
		return done(planId, kept, "已删除 " + chosen.size() + " 个任务。", "批量删除 " + chosen.size() + " 个任务");
	}

	private List<Task> chosen(Plan plan, Collection<UUID> ids) {
		List<Task> chosen = this.tasks.findByPlanIdAndIdIn(plan.id(), ids);
		if (chosen.size() != ids.size()) {
			throw new NotFound("tasks of plan " + plan.id());
		}
		return chosen;
	}

	private DraftClearing.Deleted done(UUID planId, UUID kept, String words, String fact) {
		this.events.publishEvent(new AuditFact("plan.tasks.changed", "plan", planId, fact));
		return new DraftClearing.Deleted(words, "/plans/" + planId + "/edit/trash/" + kept + "?from=tasks");
	}

}
