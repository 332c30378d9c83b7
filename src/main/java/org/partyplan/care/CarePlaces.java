package org.partyplan.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.RosterPerson;
import org.partyplan.organization.Rosters;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Whose people a user cares for. */
@Component
class CarePlaces {

	private final Organizations organizations;

	private final Rosters rosters;

	private final Clock clock;

	CarePlaces(Organizations organizations, Rosters rosters, Clock clock) {
		this.organizations = organizations;
		this.rosters = rosters;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	@Nullable String name(@Nullable UUID unit) {
		return this.organizations.name(unit);
	}

	/** The party organisations and departments of the user's own. */
	List<UnitRef> own(CurrentUser me) {
		return this.organizations.tree(me.scope(Role.PARTY_KEEPERS), today())
			.stream()
			.filter((unit) -> unit.kind() != UnitKind.GROUP)
			.toList();
	}

	/** Everybody on a unit's roster, by pinyin. */
	List<RosterPerson> people(UUID unit) {
		return this.rosters.on(unit, today()).people();
	}

}
