/**
 * What plans and records agree on: the kinds of record there are, and how a metric is
 * computed from them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partyplan.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
