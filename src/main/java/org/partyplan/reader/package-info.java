/**
 * The plan reader: bytes of a document in, a {@link PlanDraft} out. Plain Java, no
 * Spring, no database; its rooms follow one another: format, structure, meaning.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partyplan.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
