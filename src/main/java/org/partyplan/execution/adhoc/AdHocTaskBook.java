package org.partyplan.execution.adhoc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.partyplan.execution.model.AdHocTaskTerms;
import org.partyplan.execution.model.Assignment;
import org.partyplan.execution.model.AssignmentStatus;
import org.partyplan.execution.model.AssignmentStepKind;
import org.partyplan.execution.model.Assignments;
import org.partyplan.execution.model.ExecutionSettings;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers work outside the plan, changes it, takes it back. */
@Service
@Transactional
class AdHocTaskBook {

	private final AdHocTasks errands;

	private final Assignments assignments;

	private final AdHocTaskTargets targets;

	private final AdHocTaskSteps steps;

	private final ExecutionSettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AdHocTaskBook(AdHocTasks errands, Assignments assignments, AdHocTaskTargets targets, AdHocTaskSteps steps,
			ExecutionSettings settings, ApplicationEventPublisher events, Clock clock) {
		this.errands = errands;
		this.assignments = assignments;
		this.targets = targets;
		this.steps = steps;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	/** Opens it for the units; returns how many. */
	int register(AdHocTaskForm form, CurrentUser me) {
		UUID id = (form.key() != null) ? form.key() : Ids.next();
		Set<UUID> units = this.targets.of(form, me);
		if (!this.errands.existsById(id)) {
			UUID organization = me.office();
			AdHocTask errand = this.errands.saveAndFlush(new AdHocTask(id, organization, form.terms(), me.name()));
			open(errand, units, me);
			log("errand.registered", errand, "登记");
		}
		return units.size();
	}

	/** What is open follows; units taken off are let off, new ones get theirs. */
	void change(UUID id, AdHocTaskForm form, CurrentUser me) {
		AdHocTask errand = own(id, me);
		errand.agree(form.terms(), form.version());
		Set<UUID> added = new HashSet<>(this.targets.of(form, me));
		for (Assignment assignment : this.assignments.findByErrandId(id)) {
			follow(assignment, errand.terms(), added.remove(assignment.unitId()), me);
		}
		open(errand, added, me);
		log("errand.changed", errand, "修改");
	}

	/** What is done stays. */
	void withdraw(UUID id, String reason, CurrentUser me) {
		AdHocTask errand = own(id, me);
		errand.withdraw(LocalDate.now(this.clock));
		this.assignments.findByErrandId(id)
			.stream()
			.filter((assignment) -> assignment.status().open())
			.forEach((assignment) -> this.steps.take(assignment, AssignmentStepKind.WITHDRAWN, reason, me));
		log("errand.withdrawn", errand, "撤销");
	}

	/** One of the user's office; not found otherwise. */
	@Transactional(readOnly = true)
	AdHocTask own(UUID id, CurrentUser me) {
		return this.errands.findById(id)
			.filter((errand) -> me.units(Role.OFFICE).contains(errand.organizationId()))
			.orElseThrow(() -> new NotFound("errand " + id));
	}

	private void follow(Assignment assignment, AdHocTaskTerms terms, boolean wanted, CurrentUser me) {
		if (wanted && assignment.status() == AssignmentStatus.WITHDRAWN) {
			this.steps.take(assignment, AssignmentStepKind.REOPENED, "重新要求", me);
		}
		if (assignment.status().open() && !wanted) {
			this.steps.take(assignment, AssignmentStepKind.WITHDRAWN, "不再要求", me);
		}
		if (assignment.status().open() && assignment.follow(terms, this.settings.graceUntil(terms.dueOn()))) {
			this.steps.take(assignment, AssignmentStepKind.CHANGED, terms.title(), me);
		}
	}

	private void open(AdHocTask errand, Set<UUID> units, CurrentUser me) {
		List<Assignment> opened = units.stream()
			.map((unit) -> new Assignment(errand.id(), unit, errand.terms(),
					this.settings.graceUntil(errand.terms().dueOn())))
			.toList();
		this.assignments.saveAllAndFlush(opened);
		this.steps.opened(opened, errand, me);
	}

	private void log(String event, AdHocTask errand, String deed) {
		this.events.publishEvent(new AuditFact(event, "errand", errand.id(),
				deed + errand.terms().kind().label() + "“" + errand.terms().title() + "”"));
	}

}
