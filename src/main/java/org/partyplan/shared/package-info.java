/** The open kernel: small values and failures that every module speaks. */
@NullMarked
package org.partyplan.shared;

import org.jspecify.annotations.NullMarked;
