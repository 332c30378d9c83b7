/** Files kept in the database, and what may be uploaded. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partyplan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
