/** Giving rights, lending them, and what takes two people. */
@NullMarked
package org.partyplan.account.granting;

import org.jspecify.annotations.NullMarked;
