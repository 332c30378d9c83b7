package org.partyplan.shared;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A role over a unit's subtree, in force today.
 *
 * @param role the role
 * @param unitId the top of the subtree; null for the three administrators
 * @param unitName its name
 * @param lentBy for a delegation, the name of the person whose rights these are
 */
public record Grant(Role role, @Nullable UUID unitId, String unitName, @Nullable String lentBy) {
}
