/**
 * Lines, characters and numbers as they stand in a document, below all rooms of the
 * reader.
 */
@NullMarked
package org.partyplan.reader.text;

import org.jspecify.annotations.NullMarked;
