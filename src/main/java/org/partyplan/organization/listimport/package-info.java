/** People from a spreadsheet. */
@NullMarked
package org.partyplan.organization.listimport;

import org.jspecify.annotations.NullMarked;
