/** Signing in, and what a session may do until it ends. */
@NullMarked
package org.partyplan.account.entry;

import org.jspecify.annotations.NullMarked;
