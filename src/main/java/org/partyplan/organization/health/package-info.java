/** What is wrong in the organisation, and the number of staff. */
@NullMarked
package org.partyplan.organization.health;

import org.jspecify.annotations.NullMarked;
