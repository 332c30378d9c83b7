/** Messages to people, each said once. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partyplan.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
