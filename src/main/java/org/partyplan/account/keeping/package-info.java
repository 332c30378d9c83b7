/** Opening accounts and looking after them. */
@NullMarked
package org.partyplan.account.keeping;

import org.jspecify.annotations.NullMarked;
