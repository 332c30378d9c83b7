package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partyplan.organization.UnitMerged;
import org.springframework.dao.DataIntegrityViolationException;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Days;
import org.partyplan.organization.model.StrayPosts;
import org.partyplan.organization.model.Dependents;
import org.partyplan.organization.UnitTakenBack;
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

	private final StrayPosts strays;

	private final UnitOrder order;

	private final Dependents dependents;

	private final Scope scope;

	private final ApplicationEventPublisher events;

	UnitMerging(Units units, UnitChangeRows changes, StrayPosts strays, UnitOrder order, Dependents dependents,
			Scope scope, ApplicationEventPublisher events) {
		this.units = units;
		this.changes = changes;
		this.strays = strays;
		this.order = order;
		this.dependents = dependents;
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
		this.strays.end(this.changes.named(into.id()).stream().map(UnitChangeRows.Named::id).toList(), on);
		this.events.publishEvent(new UnitMerged(id, into.id(), on, Objects.requireNonNull(form.openWork()), what));
		tell("organization.merged", unit, what + "，" + Days.full(on) + "起，" + form.approval().strip());
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
		this.order.place(fresh, parent);
		this.changes.move(people, unit, fresh, on, "SPLIT");
		List<StrayPosts.Ended> ended = this.strays.end(people, on);
		this.changes.record("SPLIT", id, fresh.id(), on, form.approval().strip(), people.size(), me.name(),
				ended.stream().map(StrayPosts.Ended::id).toList());
		tell("organization.split", unit, "从" + unit.name() + "分出" + fresh.name() + "，" + people.size() + " 人，"
				+ Days.full(on) + "起，" + form.approval().strip() + StrayPosts.Ended.words(ended));
		return fresh.id();
	}

	/** Everything that keeps a split from being taken back. */
	@Transactional(readOnly = true)
	List<String> dependents(UUID fresh) {
		return Stream.concat(this.changes.since(fresh).stream(), this.dependents.ofUnit(fresh).stream()).toList();
	}

	/**
	 * People, posts and the work of the plan are as before; gives the unit they are back
	 * in.
	 */
	UUID unsplit(UUID id, UnitMergeController.UnsplitForm form, CurrentUser me) {
		this.units.lock();
		Unit fresh = this.scope.unit(id, form.version(), me);
		UnitChangeRows.Split split = this.changes.split(id).orElseThrow(() -> new NotFound("split of " + id));
		List<String> named = dependents(id);
		if (!named.isEmpty()) {
			throw new RuleBroken("organization.unsplit.named", fresh.name(), String.join("、", named));
		}
		this.events.publishEvent(new UnitTakenBack(id));
		try {
			this.changes.takeBack(id);
		}
		catch (DataIntegrityViolationException other) {
			throw new RuleBroken("organization.unsplit.named", fresh.name(), "别的记录");
		}
		this.events.publishEvent(new AuditFact("organization.unsplit", "unit", split.unitId(),
				"撤销分设：" + fresh.name() + "的 " + split.people() + " 人回到" + split.unit() + "，原从"
						+ Days.full(split.onDay()) + "起分出；原因：" + form.reason().strip()));
		return split.unitId();
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
