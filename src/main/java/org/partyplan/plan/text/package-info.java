/** Words, numbers and differences of plan texts. */
@NullMarked
package org.partyplan.plan.text;

import org.jspecify.annotations.NullMarked;
