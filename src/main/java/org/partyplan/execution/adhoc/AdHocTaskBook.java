package org.partyplan.execution.adhoc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.partyplan.execution.Assigning;
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

	private final Assigning assigning;

	private final AdHocTaskTargets targets;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AdHocTaskBook(AdHocTasks errands, Assigning assigning, AdHocTaskTargets targets, ApplicationEventPublisher events,
			Clock clock) {
		this.errands = errands;
		this.assigning = assigning;
		this.targets = targets;
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
			this.assigning.open(errand.reference(), errand.terms().asked(), units, me);
			log("errand.registered", errand, "登记");
		}
		return units.size();
	}

	/** What is open follows; units taken off are let off, new ones get theirs. */
	void change(UUID id, AdHocTaskForm form, CurrentUser me) {
		AdHocTask errand = own(id, me);
		errand.agree(form.terms(), form.version());
		this.assigning.change(errand.reference(), errand.terms().asked(), this.targets.of(form, me), me);
		log("errand.changed", errand, "修改");
	}

	/** What is done stays. */
	void withdraw(UUID id, String reason, CurrentUser me) {
		AdHocTask errand = own(id, me);
		errand.withdraw(LocalDate.now(this.clock));
		this.assigning.withdraw(errand.reference(), reason, me);
		log("errand.withdrawn", errand, "撤销");
	}

	/** One of the user's office; not found otherwise. */
	@Transactional(readOnly = true)
	AdHocTask own(UUID id, CurrentUser me) {
		return this.errands.findById(id)
			.filter((errand) -> me.units(Role.OFFICE).contains(errand.organizationId()))
			.orElseThrow(() -> new NotFound("errand " + id));
	}

	private void log(String event, AdHocTask errand, String deed) {
		this.events.publishEvent(new AuditFact(event, "errand", errand.id(),
				deed + errand.terms().kind().label() + "“" + errand.terms().title() + "”"));
	}

}
