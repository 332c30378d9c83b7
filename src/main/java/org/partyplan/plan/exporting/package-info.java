/** The plan as a document, a task list, a notice of its changes. */
@NullMarked
package org.partyplan.plan.exporting;

import org.jspecify.annotations.NullMarked;
