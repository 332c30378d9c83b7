/** The tree of units: founding, moving, merging, closing, terms. */
@NullMarked
package org.partyplan.organization.unit;

import org.jspecify.annotations.NullMarked;
