/** From draft to archive: list, reading view, approval, issue, receipts, copies. */
@NullMarked
package org.partyplan.plan.life;

import org.jspecify.annotations.NullMarked;
