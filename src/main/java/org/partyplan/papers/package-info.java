/**
 * The papers that a branch must keep anyway, made from the records: its handbook, the
 * register of transfers, the statistics of members. It has no tables.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization", "activity" })
package org.partyplan.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
