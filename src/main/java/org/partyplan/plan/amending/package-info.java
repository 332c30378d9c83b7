/** Changes of an issued plan, and what they changed. */
@NullMarked
package org.partyplan.plan.amending;

import org.jspecify.annotations.NullMarked;
