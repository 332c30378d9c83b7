package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partyplan.organization.UnitMerged;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.Unit;
import org.partyplan.organization.model.UnitChangeRows;
import org.partyplan.organization.model.Units;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office merges a branch or group into another, or splits one. */
@Service
@Transactional
class UnitMerging {

	private final Units units;

	private final UnitChangeRows changes;

	private final Scope scope;

	private final ApplicationEventPublisher events;

	UnitMerging(Units units, UnitChangeRows changes, Scope scope, ApplicationEventPublisher events) {
		this.units = units;
		this.changes = changes;
		this.scope = scope;
		this.events = events;
	}

	/** Merges it into another; its groups come along, its posts end. */
	void merge(UUID id, UnitMergeController.MergeForm form, CurrentUser me) {
		this.units.lock();
		Unit unit = this.scope.unit(id, form.version(), me);
		unit.requireOwnPeople();
		Unit into = this.scope.unit(Objects.requireNonNull(form.intoId()), me);
		LocalDate on = Objects.requireNonNull(form.on());
		List<Unit> groups = this.units.below(unit);
		unit.mergeInto(into, on);
		List<UUID> people = this.changes.people(id);
		this.changes.move(people, unit, into, on, "MERGED");
		groups.forEach((group) -> group.comeAlong(unit, into, on));
		this.changes.endPosts(id, on);
		String what = unit.name() + "并入" + into.name();
		this.changes.record("MERGED", id, into.id(), on, form.approval().strip(), people.size(), me.name());
		this.units.flush();
		this.events.publishEvent(new UnitMerged(id, into.id(), on, Objects.requireNonNull(form.openWork()), what));
		tell("organization.merged", unit, what + "，" + on + "，" + form.approval().strip());
	}

	/** Its assignments stay; the new one gets its own from its first day. */
	UUID split(UUID id, UnitMergeController.SplitForm form, CurrentUser me) {
		this.units.lock();
		Unit unit = this.scope.unit(id, form.version(), me);
		unit.requireOwnPeople();
		LocalDate on = Objects.requireNonNull(form.on());
		unit.requireStanding(on);
		Set<UUID> people = chosen(id, Objects.requireNonNull(form.people()));
		Unit parent = this.scope.unit(unit.parent().id(), me);
		this.units.requireNewName(form.name().strip(), parent);
		Unit fresh = this.units.saveAndFlush(
				unit.split(form.name().strip(), form.shortName().strip(), this.units.nextPosition(parent), on));
		this.changes.move(people, unit, fresh, on, "SPLIT");
		this.changes.record("SPLIT", id, fresh.id(), on, form.approval().strip(), people.size(), me.name());
		tell("organization.split", unit, "从" + unit.name() + "分出" + fresh.name() + "，" + people.size() + " 人，" + on
				+ "，" + form.approval().strip());
		return fresh.id();
	}

	/** Some of those who belong to it, and not all. */
	private Set<UUID> chosen(UUID unit, List<UUID> ticked) {
		Set<UUID> own = this.changes.named(unit).stream().map(UnitChangeRows.Named::id).collect(Collectors.toSet());
		Set<UUID> people = new HashSet<>(ticked);
		if (!own.containsAll(people) || people.size() == own.size()) {
			throw new RuleBroken("organization.split.people").at("people");
		}
		return people;
	}

	private void tell(String event, Unit unit, String what) {
		this.events.publishEvent(new AuditFact(event, "unit", unit.id(), what));
	}

}
