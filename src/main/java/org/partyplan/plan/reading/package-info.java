/**
 * The plan reader: bytes of a document in, a {@link PlanDraft} out. Plain Java, no
 * Spring, no database.
 */
@NamedInterface("reading")
@NullMarked
package org.partyplan.plan.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
