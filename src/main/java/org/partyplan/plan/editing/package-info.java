/** The editor of a draft. */
@NullMarked
package org.partyplan.plan.editing;

import org.jspecify.annotations.NullMarked;
