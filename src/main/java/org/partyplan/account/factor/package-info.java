/** The second factor: codes of a phone, codes for its loss, and whose duty it is. */
@NullMarked
package org.partyplan.account.factor;

import org.jspecify.annotations.NullMarked;
