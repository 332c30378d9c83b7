/** A way into the party: its steps, rules and dates. */
@NullMarked
package org.partyplan.admission.model;

import org.jspecify.annotations.NullMarked;
