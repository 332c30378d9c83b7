/**
 * What each metric is worth on a day: value, pace, forecast, and the records behind it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "plan", "organization" })
package org.partyplan.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
