package org.partyplan.plan.editing;

import java.util.Set;
import java.util.UUID;

import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.ResponsibleUnitChoices;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.TaskTerms;
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

	private final ApplicationEventPublisher events;

	TaskEditing(DraftDesk drafts, SentenceLinks marking, ResponsibleUnitChoices.Reader units, PersonNames named,
			ApplicationEventPublisher events) {
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
		TaskTerms terms = form.terms(task.terms());
		Set<TaskUnit> parts = form.units(plan.organizationId());
		choices.require(parts.stream().map(TaskUnit::unitId).toList());
		choices.require(Set.of(form.lead()));
		Set<UUID> persons = (form.audience() == Audience.PERSONS)
				? this.named.persons(form.people(), plan.organizationId()) : Set.of();
		EditClash.unless(form.version(), task.version(), Focus.place(form.place()).withTask(taskId),
				form.against(TaskSummary.of(task.terms(), task.units(), people(task.persons()), choices),
						TaskSummary.of(terms, parts, people(persons), choices)));
		task.agree(terms, parts, persons);
		this.events.publishEvent(new AuditFact("plan.task.changed", "task", taskId, "修改任务“" + terms.title() + "”"));
	}

	private static String people(Set<UUID> persons) {
		return persons.isEmpty() ? "" : persons.size() + " 人";
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
