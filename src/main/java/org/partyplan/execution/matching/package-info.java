/** Which record answers which assignment. */
@NullMarked
package org.partyplan.execution.matching;

import org.jspecify.annotations.NullMarked;
