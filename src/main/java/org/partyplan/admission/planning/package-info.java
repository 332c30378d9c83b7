/** The year's quotas and the contact talks. */
@NullMarked
package org.partyplan.admission.planning;

import org.jspecify.annotations.NullMarked;
