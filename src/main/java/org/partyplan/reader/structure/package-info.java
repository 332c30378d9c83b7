/** Which line is what: titles, outline, front and back matter; lines in, parts out. */
@NullMarked
package org.partyplan.reader.structure;

import org.jspecify.annotations.NullMarked;
