/**
 * Lines, characters and numbers as they stand in a document, below all rooms of the
 * reader.
 */
@NullMarked
@NamedInterface("text")
package org.partyplan.reader.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
