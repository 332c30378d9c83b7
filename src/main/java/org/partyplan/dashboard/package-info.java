/** The first page and the leaders' page; reads, owns no tables. */
@NullMarked
@ApplicationModule(allowedDependencies = { "execution", "tracking", "admission", "plan", "activity", "honour",
		"account", "assessment", "organization" })
package org.partyplan.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
