package org.partyplan.plan.importing;

import java.util.UUID;

import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.model.UnitNames;

/**
 * What the words of an import can mean.
 *
 * @param organization whose import it is
 * @param units of the organisation, by the names that the office gave them, too
 * @param vocabulary measures and kinds of record
 * @param known what the office corrected in earlier plans
 */
record Lexicon(UUID organization, UnitNames units, Vocabulary vocabulary, KnownWords known) {
}
