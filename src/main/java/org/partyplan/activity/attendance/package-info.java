/** Attendance lists of other systems. */
@NullMarked
package org.partyplan.activity.attendance;

import org.jspecify.annotations.NullMarked;
