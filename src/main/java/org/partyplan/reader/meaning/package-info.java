/** What the parts say: tasks, metrics, cadences. */
@NullMarked
package org.partyplan.reader.meaning;

import org.jspecify.annotations.NullMarked;
