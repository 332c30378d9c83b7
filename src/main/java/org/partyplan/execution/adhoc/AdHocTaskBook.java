package org.partyplan.execution.adhoc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partyplan.document.StoredFile;
import org.partyplan.document.Upload;
import org.partyplan.execution.Assigning;
import org.partyplan.execution.model.AdHocTaskFiles;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers work outside the plan, changes it, takes it back. */
@Service
@Transactional
class AdHocTaskBook {

	private final AdHocTasks errands;

	private final Assigning assigning;

	private final AdHocTaskFiles papers;

	private final Organizations organizations;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AdHocTaskBook(AdHocTasks errands, Assigning assigning, AdHocTaskFiles papers, Organizations organizations,
			ApplicationEventPublisher events, Clock clock) {
		this.errands = errands;
		this.assigning = assigning;
		this.papers = papers;
		this.organizations = organizations;
		this.events = events;
		this.clock = clock;
	}

	/** Opens it for the units; returns how many. */
	int register(AdHocTaskForm form, List<Upload> papers, CurrentUser me) {
		UUID id = (form.key() != null) ? form.key() : Ids.next();
		Set<UUID> units = targets(form, me);
		if (!this.errands.existsById(id)) {
			UUID organization = me.office();
			AdHocTask errand = this.errands.saveAndFlush(new AdHocTask(id, organization, form.terms(), me.name()));
			this.papers.attach(id, papers);
			this.assigning.open(errand.reference(), errand.terms().asked(), units, me);
			log("errand.registered", errand, "登记", "，交给 " + units.size() + " 个单位");
		}
		return units.size();
	}

	/** What is open follows; units taken off are let off, new ones get theirs. */
	void change(UUID id, AdHocTaskForm form, List<Upload> papers, CurrentUser me) {
		AdHocTask errand = own(id, me);
		AdHocTaskTerms before = errand.terms();
		errand.agree(form.terms(), form.version());
		this.papers.attach(id, papers);
		if (before.monthlyUntil() == null && errand.terms().monthlyUntil() == null) {
			this.assigning.change(errand.reference(), errand.terms().asked().get(0), targets(form, me), me);
		}
		else {
			this.assigning.change(errand.reference(), errand.terms().asked(), targets(form, me), me);
		}
		log("errand.changed", errand, "修改",
				"，期限 " + Days.full(before.dueOn()) + " → " + Days.full(errand.terms().dueOn()));
	}

	/** What is done stays. */
	void withdraw(UUID id, String reason, CurrentUser me) {
		AdHocTask errand = own(id, me);
		errand.withdraw(LocalDate.now(this.clock));
		this.assigning.withdraw(errand.reference(), reason, me);
		log("errand.withdrawn", errand, "撤销", "，原因：" + reason);
	}

	/** One of the papers that came with it was the wrong one. */
	void dropPaper(UUID id, UUID file, CurrentUser me) {
		AdHocTask errand = own(id, me);
		String name = this.papers.described(id, file).name();
		this.papers.remove(id, file);
		log("errand.changed", errand, "修改", "，删了附件“" + name + "”");
	}

	/** The papers that came with it. */
	@Transactional(readOnly = true)
	List<StoredFile> papers(UUID id) {
		return this.papers.of(id);
	}

	/** One of the user's office; not found otherwise. */
	@Transactional(readOnly = true)
	AdHocTask own(UUID id, CurrentUser me) {
		return this.errands.findById(id)
			.filter((errand) -> me.units(Role.OFFICE).contains(errand.organizationId()))
			.orElseThrow(() -> new NotFound("errand " + id));
	}

	/** Every unit of the office's subtree that can have work. */
	@Transactional(readOnly = true)
	List<UnitRef> targets(CurrentUser me) {
		return this.organizations.tree(me.units(Role.OFFICE), LocalDate.now(this.clock))
			.stream()
			.filter((unit) -> unit.kind() != UnitKind.GROUP)
			.toList();
	}

	/** The units a form means. */
	private Set<UUID> targets(AdHocTaskForm form, CurrentUser me) {
		Set<UUID> units = new LinkedHashSet<>();
		List<UnitRef> all = targets(me);
		all.stream()
			.filter((unit) -> form.forAllBranches() && unit.kind() == UnitKind.BRANCH
					|| form.chosen().contains(unit.id()))
			.forEach((unit) -> units.add(unit.id()));
		if (!units.containsAll(form.chosen())) {
			throw new NotFound("unit of an errand");
		}
		if (form.forAllBranches() && !form.chosen().isEmpty()) {
			throw new RuleBroken("execution.errand.both",
					all.stream()
						.filter((unit) -> form.chosen().contains(unit.id()))
						.map(UnitRef::name)
						.collect(Collectors.joining("、")));
		}
		if (units.isEmpty()) {
			throw new RuleBroken("execution.errand.noUnits").at("units");
		}
		return units;
	}

	private void log(String event, AdHocTask errand, String deed, String more) {
		this.events.publishEvent(new AuditFact(event, "errand", errand.id(),
				deed + errand.terms().kind().label() + "“" + errand.terms().title() + "”" + more));
	}

}
