/** Assignments and their steps. */
@NullMarked
package org.partyplan.execution.model;

import org.jspecify.annotations.NullMarked;
