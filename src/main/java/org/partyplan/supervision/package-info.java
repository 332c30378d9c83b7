/** Cases in which something is put right under supervision: weak and lax branches. */
@NullMarked
@ApplicationModule(allowedDependencies = { "execution", "organization" })
package org.partyplan.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
