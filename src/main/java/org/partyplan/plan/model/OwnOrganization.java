package org.partyplan.plan.model;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

/**
 * An organisation for which somebody writes plans.
 *
 * @param id its unit
 * @param name its name
 */
public record OwnOrganization(UUID id, String name) {

	public static List<OwnOrganization> of(CurrentUser me) {
		return me.grants()
			.stream()
			.filter((grant) -> grant.role() == Role.OFFICE && grant.unitId() != null)
			.map((grant) -> new OwnOrganization(Objects.requireNonNull(grant.unitId()), grant.unitName()))
			.distinct()
			.toList();
	}

	/** The name of the one chosen. */
	public static String named(UUID id, CurrentUser me) {
		return of(me).stream().filter((own) -> own.id().equals(id)).map(OwnOrganization::name).findFirst().orElse("");
	}

	/** The one chosen, or the only one; anything else does not exist for this user. */
	public static UUID chosen(@Nullable UUID id, CurrentUser me) {
		return of(me).stream()
			.map(OwnOrganization::id)
			.filter((own) -> id == null || own.equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("organization " + id));
	}

}
