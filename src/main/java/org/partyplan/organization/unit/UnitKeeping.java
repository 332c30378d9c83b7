package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.Unit;
import org.partyplan.organization.model.StrayPosts;
import org.partyplan.organization.model.UnitChangeRows;
import org.partyplan.shared.Days;
import org.partyplan.organization.model.Units;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office founds, renames, moves and closes units. */
@Service
@Transactional
class UnitKeeping {

	private final Units units;

	private final UnitChangeRows changes;

	private final StrayPosts strays;

	private final UnitOrder order;

	private final Scope scope;

	private final ApplicationEventPublisher events;

	UnitKeeping(Units units, UnitChangeRows changes, StrayPosts strays, UnitOrder order, Scope scope,
			ApplicationEventPublisher events) {
		this.units = units;
		this.changes = changes;
		this.strays = strays;
		this.order = order;
		this.scope = scope;
		this.events = events;
	}

	UUID found(UnitKeepingController.UnitForm form, CurrentUser me) {
		this.units.lock();
		Unit parent = this.scope.unit(Objects.requireNonNull(form.parentId()), me);
		LocalDate founded = Objects.requireNonNull(form.founded());
		parent.requireStanding(founded);
		this.units.requireNewName(form.name().strip(), parent);
		Unit unit = this.units.saveAndFlush(new Unit(parent, Objects.requireNonNull(form.kind()), form.name().strip(),
				form.shortName().strip(), this.units.nextPosition(parent), founded));
		this.order.place(unit, parent);
		this.changes.record("FOUNDED", unit.id(), null, founded, approval(form.approval()), 0, me.name());
		tell("organization.founded", unit, "在" + parent.name() + "下面成立" + unit.name() + "，" + Days.full(founded));
		return unit.id();
	}

	void rename(UUID id, UnitKeepingController.NameForm form, CurrentUser me) {
		Unit unit = this.scope.unit(id, form.version(), me);
		String before = unit.name();
		unit.rename(form.name().strip(), form.shortName().strip());
		tell("organization.renamed", unit, before + " 改名为 " + unit.name());
	}

	/** The subtree moves along. */
	void move(UUID id, UnitKeepingController.MoveForm form, CurrentUser me) {
		this.units.lock();
		Unit unit = this.scope.unit(id, form.version(), me);
		Unit parent = this.scope.unit(Objects.requireNonNull(form.parentId()), me);
		String before = unit.path();
		Unit above = unit.moveBelow(parent, Objects.requireNonNull(form.from()));
		this.units.flush();
		this.units.moveAlong(before, unit.path());
		List<UUID> people = this.changes.named(id).stream().map(UnitChangeRows.Named::id).toList();
		String ended = StrayPosts.Ended.words(this.strays.end(people, form.from()));
		tell("organization.moved", unit,
				unit.name() + "：" + above.name() + " → " + parent.name() + "，" + Days.full(form.from()) + "起" + ended);
	}

	void close(UUID id, UnitKeepingController.CloseForm form, CurrentUser me) {
		this.units.lock();
		Unit unit = this.scope.unit(id, form.version(), me);
		LocalDate on = Objects.requireNonNull(form.on());
		unit.close(on);
		requireEmpty(unit, on);
		this.changes.endPosts(id, on);
		this.changes.record("CLOSED", id, null, on, approval(form.approval()), 0, me.name());
		tell("organization.closed", unit, "撤销" + unit.name() + "，" + Days.full(on) + "起");
	}

	private void requireEmpty(Unit unit, LocalDate day) {
		List<String> children = this.units.standingBelow(unit, day);
		if (!children.isEmpty()) {
			throw new RuleBroken("organization.hasChildren", String.join("、", children));
		}
		int people = this.units.people(unit.id(), day);
		if (people > 0) {
			throw new RuleBroken("organization.hasPeople", people);
		}
	}

	private static String approval(@Nullable String approval) {
		return (approval == null) ? "" : approval.strip();
	}

	private void tell(String event, Unit unit, String what) {
		this.events.publishEvent(new AuditFact(event, "unit", unit.id(), what));
	}

}
