/** The application's entry. */
@NullMarked
package org.partyplan;

import org.jspecify.annotations.NullMarked;
