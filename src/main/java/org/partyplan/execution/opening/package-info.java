/** Assignments opened and withdrawn as plans and units change. */
@NullMarked
package org.partyplan.execution.opening;

import org.jspecify.annotations.NullMarked;
