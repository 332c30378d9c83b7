/** Who may sign in, and with which rights over which units. */
@NullMarked
@ApplicationModule(allowedDependencies = "organization")
package org.partyplan.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
