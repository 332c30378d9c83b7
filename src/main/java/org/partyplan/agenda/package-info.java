/**
 * What stands on somebody's first page: every module that knows of something to be done
 * by a day contributes it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partyplan.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
