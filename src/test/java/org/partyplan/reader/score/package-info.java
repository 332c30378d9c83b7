/** Scores the reader against annotated plans. */
@NullMarked
package org.partyplan.reader.score;

import org.jspecify.annotations.NullMarked;
