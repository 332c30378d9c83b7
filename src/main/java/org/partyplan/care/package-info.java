/** Care for people: their party birthdays, and help with its budget. */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization" })
package org.partyplan.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
