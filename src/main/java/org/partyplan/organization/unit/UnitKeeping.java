package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitClosed;
import org.partyplan.organization.UnitFounded;
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

/** The office founds, renames, moves and closes units. */
@Service
@Transactional
class UnitKeeping {

	private final Units units;

	private final UnitPlaces places;

	private final UnitChangeRows changes;

	private final Scope scope;

	private final ApplicationEventPublisher events;

	UnitKeeping(Units units, UnitPlaces places, UnitChangeRows changes, Scope scope, ApplicationEventPublisher events) {
		this.units = units;
		this.places = places;
		this.changes = changes;
		this.scope = scope;
		this.events = events;
	}

	UUID found(UnitForm form, CurrentUser me) {
		this.places.lock();
		Unit parent = kept(Objects.requireNonNull(form.parentId()), me);
		LocalDate founded = Objects.requireNonNull(form.founded());
		parent.requireStanding(founded);
		this.places.requireNewName(form.name().strip(), parent);
		Unit unit = new Unit(parent, Objects.requireNonNull(form.kind()), form.name().strip(), form.shortName().strip(),
				this.places.next(parent), founded);
		this.units.saveAndFlush(unit);
		this.places.place(unit.id(), parent.id(), founded);
		this.changes.record("FOUNDED", unit.id(), null, founded, approval(form.approval()), 0, me.name());
		this.events.publishEvent(new UnitFounded(unit.id(), unit.kind(), parent.id(), founded));
		tell("organization.founded", unit, "成立" + unit.name() + "，" + founded);
		return unit.id();
	}

	void rename(UUID id, UnitNameForm form, CurrentUser me) {
		Unit unit = kept(id, me);
		unit.requireVersion(Objects.requireNonNull(form.version()));
		String before = unit.name();
		unit.rename(form.name().strip(), form.shortName().strip());
		tell("organization.renamed", unit, before + " 改名为 " + unit.name());
	}

	/** The subtree moves along. */
	void move(UUID id, UnitMoveForm form, CurrentUser me) {
		this.places.lock();
		Unit unit = kept(id, me);
		unit.requireVersion(Objects.requireNonNull(form.version()));
		Unit parent = kept(Objects.requireNonNull(form.parentId()), me);
		LocalDate from = Objects.requireNonNull(form.from());
		unit.requireFits(parent);
		parent.requireStanding(from);
		this.places.move(unit, parent, from);
		tell("organization.moved", unit, unit.name() + " 改隶 " + parent.name() + "，" + from);
	}

	void close(UUID id, UnitCloseForm form, CurrentUser me) {
		this.places.lock();
		Unit unit = kept(id, me);
		unit.requireVersion(Objects.requireNonNull(form.version()));
		LocalDate on = Objects.requireNonNull(form.on());
		if (unit.root()) {
			throw new RuleBroken("organization.rootStays");
		}
		this.places.requireEmpty(unit, on);
		unit.close(on);
		this.places.leave(id, on);
		this.places.endPosts(id, on);
		this.changes.record("CLOSED", id, null, on, approval(form.approval()), 0, me.name());
		this.events.publishEvent(new UnitClosed(id, on));
		tell("organization.closed", unit, "撤销" + unit.name() + "，" + on);
	}

	private static String approval(@Nullable String approval) {
		return (approval == null) ? "" : approval.strip();
	}

	private Unit kept(UUID id, CurrentUser me) {
		this.scope.requireUnit(id, Scope.kept(me));
		return this.units.findById(id).orElseThrow(() -> new NotFound("unit " + id));
	}

	private void tell(String event, Unit unit, String what) {
		this.events.publishEvent(new AuditFact(event, "unit", unit.id(), what));
	}

}
