/** All cases and what is pressing. */
@NullMarked
package org.partyplan.admission.board;

import org.jspecify.annotations.NullMarked;
