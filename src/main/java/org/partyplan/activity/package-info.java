/** Records of what was done: meetings, study, service, visits, with who came. */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization" })
package org.partyplan.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
