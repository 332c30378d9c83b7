/** Layout, formats, failures and error pages; nobody depends on it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partyplan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
