package org.partyplan.plan.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Component;

/**
 * The units a task can be given to: those of the plan's organisation, in the tree's
 * order.
 */
public record ResponsibleUnitChoices(List<UnitRef> units) {

	/** 科室 and 群团. */
	public List<UnitRef> departments() {
		return this.units.stream().filter((unit) -> !unit.kind().party() && unit.kind() != UnitKind.GROUP).toList();
	}

	/** 党委, 党总支, 党支部. */
	public List<UnitRef> party() {
		return this.units.stream().filter((unit) -> unit.kind().party()).toList();
	}

	/** Those with branches below. */
	public List<UnitRef> tops() {
		return party().stream().filter((unit) -> unit.kind() != UnitKind.BRANCH).toList();
	}

	public long branches() {
		return branchesBelow(null);
	}

	/** How many branches stand below a unit, or in all. */
	public long branchesBelow(@Nullable UUID top) {
		List<UUID> ids = this.units.stream().map(UnitRef::id).toList();
		int at = Math.max(0, ids.indexOf(top));
		return this.units.stream()
			.skip(at + 1L)
			.takeWhile((unit) -> unit.depth() > this.units.get(at).depth())
			.filter((unit) -> unit.kind() == UnitKind.BRANCH)
			.count();
	}

	/** 宣传科、医院工会. */
	public String names(Collection<UUID> ids) {
		return this.units.stream()
			.filter((unit) -> ids.contains(unit.id()))
			.map(UnitRef::name)
			.collect(Collectors.joining("、"));
	}

	public void require(Collection<UUID> ids) {
		if (!this.units.stream().map(UnitRef::id).collect(Collectors.toSet()).containsAll(ids)) {
			throw new RuleBroken("plan.task.unitUnknown");
		}
	}

	/** Reads them. */
	@Component
	public static class Reader {

		private final Organizations organizations;

		private final Clock clock;

		Reader(Organizations organizations, Clock clock) {
			this.organizations = organizations;
			this.clock = clock;
		}

		public ResponsibleUnitChoices of(UUID organization) {
			return new ResponsibleUnitChoices(
					this.organizations.tree(List.of(organization), LocalDate.now(this.clock)));
		}

	}

}
