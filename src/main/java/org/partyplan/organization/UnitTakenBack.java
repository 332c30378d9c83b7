package org.partyplan.organization;

import java.util.UUID;

/**
 * A unit should never have been: what was opened for it and never touched goes, before it
 * goes itself.
 */
public record UnitTakenBack(UUID id) {
}
