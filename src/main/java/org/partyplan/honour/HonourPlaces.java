package org.partyplan.honour;

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

/** Where a user may set up posts and apply for honours, and with whom. */
@Component
class HonourPlaces {

	private final Organizations organizations;

	private final Rosters rosters;

	private final Clock clock;

	HonourPlaces(Organizations organizations, Rosters rosters, Clock clock) {
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

	/** Units to filter a list by. */
	List<UnitRef> seen(CurrentUser me) {
		return this.organizations.tree(me.scope(Role.READERS), today());
	}

	/** Every unit the user keeps, groups left out. */
	List<UnitRef> kept(CurrentUser me) {
		return this.organizations.tree(me.scope(Role.KEEPERS), today())
			.stream()
			.filter((unit) -> unit.kind() != UnitKind.GROUP)
			.toList();
	}

	/** Those of them with a roster. */
	List<UnitRef> branches(CurrentUser me) {
		return kept(me).stream().filter((unit) -> unit.kind() == UnitKind.BRANCH).toList();
	}

	/** A branch's members, by pinyin. */
	List<RosterPerson> members(UUID unit, LocalDate day) {
		return this.rosters.on(unit, day).members();
	}

	/** Everybody on a branch's roster, by pinyin. */
	List<RosterPerson> people(UUID unit) {
		return this.rosters.on(unit, today()).people();
	}

}
