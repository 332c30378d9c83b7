/** From a file to a draft. */
@NullMarked
package org.partyplan.plan.importing;

import org.jspecify.annotations.NullMarked;
