/** File formats: bytes in, lines out. */
@NullMarked
package org.partyplan.reader.format;

import org.jspecify.annotations.NullMarked;
