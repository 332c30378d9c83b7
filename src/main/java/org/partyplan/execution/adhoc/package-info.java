/** Work outside the plan. */
@NullMarked
package org.partyplan.execution.adhoc;

import org.jspecify.annotations.NullMarked;
