/** Recording a meeting, a study session, a visit. */
@NullMarked
package org.partyplan.activity.recording;

import org.jspecify.annotations.NullMarked;
