/** The calendar of the field: nodes such as 七一 and 春节. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partyplan.workday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
