package org.partyplan.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.organization.Organizations;
import org.partyplan.organization.RosterPerson;
import org.partyplan.organization.Rosters;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/**
 * Which branches can be listed, and who can help: a leader of the committee, another
 * unit.
 */
@Component
class Helpers {

	private final Organizations organizations;

	private final Rosters rosters;

	private final Clock clock;

	Helpers(Organizations organizations, Rosters rosters, Clock clock) {
		this.organizations = organizations;
		this.rosters = rosters;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Choices choices(CurrentUser me) {
		List<UnitRef> units = this.organizations.tree(me.scope(Role.OFFICE), today());
		return new Choices(units.stream().filter((unit) -> unit.kind() == UnitKind.BRANCH).toList(),
				units.stream().filter((unit) -> unit.kind() == UnitKind.BRANCH || !unit.kind().party()).toList(),
				leaders(me));
	}

	private List<RosterPerson> leaders(CurrentUser me) {
		return me.scope(Role.OFFICE)
			.stream()
			.flatMap((unit) -> this.rosters.on(unit, today()).studyGroup().stream())
			.toList();
	}

	/** What the form offers. */
	record Choices(List<UnitRef> branches, List<UnitRef> partners, List<RosterPerson> leaders) {

		/** The branch to be listed; who helps must be one of those offered. */
		UnitRef branch(Rectifying.Listing form) {
			if (form.partner() != null) {
				UnitRef.among(this.partners, form.partner());
			}
			if (this.leaders.stream().noneMatch((leader) -> leader.id().equals(form.leader()))) {
				throw new NotFound("leader " + form.leader());
			}
			return UnitRef.among(this.branches, form.unit());
		}

	}

}
