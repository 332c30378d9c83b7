/**
 * Party organisations, departments and mass organisations as a tree, and their people.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partyplan.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
