/** The annual plan: its text, tasks and metrics, and its life from draft to archive. */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization", "reader :: text" })
package org.partyplan.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
