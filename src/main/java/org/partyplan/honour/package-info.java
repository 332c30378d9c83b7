/**
 * Honours: applications through their stages to the award, and the standing posts of
 * members who set an example.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization" })
package org.partyplan.honour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
