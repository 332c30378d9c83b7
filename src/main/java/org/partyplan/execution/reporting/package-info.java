/** Reporting, completing and reviewing one assignment. */
@NullMarked
package org.partyplan.execution.reporting;

import org.jspecify.annotations.NullMarked;
