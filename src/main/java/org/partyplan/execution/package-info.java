/** Assignments: what a unit has to do in a period, and what it reported. */
@NullMarked
@ApplicationModule(allowedDependencies = { "plan", "activity", "organization" })
package org.partyplan.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
