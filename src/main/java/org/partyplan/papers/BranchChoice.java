package org.partyplan.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Whose papers a user may read. */
@Component
class BranchChoice {

	private final Organizations organizations;

	private final Clock clock;

	BranchChoice(Organizations organizations, Clock clock) {
		this.organizations = organizations;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	List<UnitRef> seen(CurrentUser me) {
		return this.organizations.tree(me.scope(Role.ADMITTERS), today())
			.stream()
			.filter((unit) -> unit.kind() == UnitKind.BRANCH)
			.toList();
	}

	/** The branch asked for, or the first one; another one is not there. */
	@Nullable UnitRef chosen(@Nullable UUID wanted, List<UnitRef> seen) {
		if (wanted == null) {
			return seen.isEmpty() ? null : seen.get(0);
		}
		return UnitRef.among(seen, wanted);
	}

}
