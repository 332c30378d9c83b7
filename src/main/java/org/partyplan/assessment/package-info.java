/** How members and branches are judged; of it the points, which are never ranked. */
@NullMarked
@ApplicationModule(allowedDependencies = { "activity", "honour", "account", "organization" })
package org.partyplan.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
