/** Lists and the matrix of assignments, reminders, exports. */
@NullMarked
package org.partyplan.execution.lists;

import org.jspecify.annotations.NullMarked;
