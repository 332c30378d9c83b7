/** One case: opening, recording steps, ending. */
@NullMarked
package org.partyplan.admission.cases;

import org.jspecify.annotations.NullMarked;
