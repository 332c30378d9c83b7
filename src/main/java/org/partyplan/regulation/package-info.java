/** Versioned rules of the field: what is asked, by which article, in force from when. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partyplan.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
