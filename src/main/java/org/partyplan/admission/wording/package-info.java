/** The wording and order of the steps, by version. */
@NullMarked
package org.partyplan.admission.wording;

import org.jspecify.annotations.NullMarked;
