package org.partyplan.plan.editing;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.ResponsibleUnitChoices;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.TaskContent;
import org.partyplan.plan.model.TaskUnit;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying of a draft's task what has to be done, by whom and when. */
@Service
@Transactional
class TaskEditing {

	private final DraftDesk drafts;

	private final SentenceLinks marking;

	private final ResponsibleUnitChoices.Reader units;

	private final PersonNames named;

	private final TaskContent.Naming naming;

	private final ApplicationEventPublisher events;

	TaskEditing(DraftDesk drafts, SentenceLinks marking, ResponsibleUnitChoices.Reader units, PersonNames named,
			TaskContent.Naming naming, ApplicationEventPublisher events) {
		this.naming = naming;
		this.drafts = drafts;
		this.marking = marking;
		this.units = units;
		this.named = named;
		this.events = events;
	}

	void agree(UUID planId, UUID taskId, TaskForm form, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		Task task = this.marking.task(plan, taskId);
		ResponsibleUnitChoices choices = this.units.of(plan.organizationId());
		Set<UUID> persons = (form.audience() == Audience.PERSONS)
				? this.named.persons(form.people(), plan.organizationId()) : Set.of();
		TaskContent content = form.content(task.terms(), plan.organizationId(), persons);
		choices.require(content.units().stream().map(TaskUnit::unitId).toList());
		choices.require(Set.of(form.lead()));
		EditClash.unless(form.version(), task.version(), Focus.place(form.place()).withTask(taskId),
				() -> EditClash.Field.of(this.naming.of(plan.organizationId(), List.of(task.content(), content))
					.between(task.content(), content)));
		task.agree(content);
		this.events.publishEvent(new AuditFact("plan.task.changed", "task", taskId, "修改任务“" + form.title() + "”"));
	}

	/** Takes the words that stand in the sentence's place now, or none in particular. */
	void settle(UUID planId, UUID taskId, boolean whole, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		Task task = this.marking.task(plan, taskId);
		task.follow(whole ? task.span().whole() : task.span().asItStands(this.drafts.text(plan, task.span())));
		this.events
			.publishEvent(new AuditFact("plan.source.changed", "task", taskId, "任务“" + task.terms().title() + "”改认原句"));
	}

}
