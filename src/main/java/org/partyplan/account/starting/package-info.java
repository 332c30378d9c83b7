/** The first run, and the settings with which production may start. */
@NullMarked
package org.partyplan.account.starting;

import org.jspecify.annotations.NullMarked;
