/** Writes down who changed what, in the change's own transaction. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partyplan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
