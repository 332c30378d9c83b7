/** 发展党员: each person's way into the party, step by step, judged by the rules. */
@NullMarked
@ApplicationModule(allowedDependencies = { "activity", "organization" })
package org.partyplan.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
