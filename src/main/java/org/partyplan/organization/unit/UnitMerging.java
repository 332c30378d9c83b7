package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partyplan.organization.UnitClosed;
import org.partyplan.organization.UnitFounded;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitMerged;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.Unit;
import org.partyplan.organization.model.UnitChangeRows;
import org.partyplan.organization.model.Units;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office merges a branch or group into another, or splits one. */
@Service
@Transactional
class UnitMerging {

	private final Units units;

	private final UnitPlaces places;

	private final UnitChangeRows rows;

	private final Scope scope;

	private final ApplicationEventPublisher events;

	UnitMerging(Units units, UnitPlaces places, UnitChangeRows rows, Scope scope, ApplicationEventPublisher events) {
		this.units = units;
		this.places = places;
		this.rows = rows;
		this.scope = scope;
		this.events = events;
	}

	/** Its groups come along as groups of the other; its posts end. */
	void merge(UUID id, MergeForm form, CurrentUser me) {
		this.places.lock();
		Unit unit = changing(id, form.version(), me);
		Unit into = kept(Objects.requireNonNull(form.intoId()), me);
		LocalDate on = Objects.requireNonNull(form.on());
		into.requireStanding(on);
		if (unit.id().equals(into.id()) || unit.kind() != into.kind()) {
			throw new RuleBroken("organization.merge.kind", unit.kind().label());
		}
		List<UUID> people = this.rows.people(id);
		this.rows.move(people, unit, into, on, "MERGED");
		this.rows.groups(id).forEach((group) -> bringAlong(kept(group, me), unit, into, on));
		unit.close(on);
		this.places.leave(id, on);
		this.places.endPosts(id, on);
		this.rows.record("MERGED", id, into.id(), on, form.approval().strip(), people.size(), me.name());
		String what = unit.name() + "并入" + into.name() + "，" + on + "，" + form.approval().strip();
		this.events.publishEvent(new UnitMerged(id, into.id(), on, Objects.requireNonNull(form.openWork()),
				unit.name() + "并入" + into.name()));
		this.events.publishEvent(new UnitClosed(id, on));
		tell("organization.merged", unit, what);
	}

	/** Its assignments stay; the new one gets its own from its first day. */
	UUID split(UUID id, SplitForm form, CurrentUser me) {
		this.places.lock();
		Unit unit = changing(id, form.version(), me);
		LocalDate on = Objects.requireNonNull(form.on());
		unit.requireStanding(on);
		Set<UUID> own = this.rows.named(id).stream().map(UnitChangeRows.Named::id).collect(Collectors.toSet());
		Set<UUID> people = new HashSet<>(Objects.requireNonNull(form.people()));
		if (!own.containsAll(people) || people.size() == own.size()) {
			throw new RuleBroken("organization.split.people");
		}
		Unit parent = kept(this.places.parentOf(id), me);
		this.places.requireNewName(form.name().strip(), parent);
		Unit fresh = new Unit(parent, unit.kind(), form.name().strip(), form.shortName().strip(),
				this.places.next(parent), on);
		this.units.saveAndFlush(fresh);
		this.places.place(fresh.id(), parent.id(), on);
		this.rows.move(people, unit, fresh, on, "SPLIT");
		this.rows.record("SPLIT", id, fresh.id(), on, form.approval().strip(), people.size(), me.name());
		this.events.publishEvent(new UnitFounded(fresh.id(), fresh.kind(), parent.id(), on));
		tell("organization.split", unit, "从" + unit.name() + "分出" + fresh.name() + "，" + people.size() + " 人，" + on
				+ "，" + form.approval().strip());
		return fresh.id();
	}

	/** 第一党小组 of another branch says from which; written before its path is. */
	private void bringAlong(Unit group, Unit from, Unit into, LocalDate on) {
		group.rename(from.name() + group.name().replace(from.name(), ""), group.shortName());
		this.units.saveAndFlush(group);
		this.places.move(group, into, on);
	}

	private Unit changing(UUID id, @org.jspecify.annotations.Nullable Integer version, CurrentUser me) {
		Unit unit = kept(id, me);
		unit.requireVersion(Objects.requireNonNull(version));
		if (unit.kind() != UnitKind.BRANCH && unit.kind() != UnitKind.GROUP) {
			throw new RuleBroken("organization.merge.kinds");
		}
		return unit;
	}

	private Unit kept(UUID id, CurrentUser me) {
		this.scope.requireUnit(id, Scope.kept(me));
		return this.units.findById(id).orElseThrow(() -> new NotFound("unit " + id));
	}

	private void tell(String event, Unit unit, String what) {
		this.events.publishEvent(new AuditFact(event, "unit", unit.id(), what));
	}

}
