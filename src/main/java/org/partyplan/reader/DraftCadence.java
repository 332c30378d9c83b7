package org.partyplan.reader;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;

/**
 * A period or a date found in the text. Start and end are offsets as in
 * {@link DraftMetric}.
 *
 * @param node the words of a date or festival, such as 七一 or 6月30日前
 */
public record DraftCadence(int section, @Nullable Integer item, int start, int end, String quote, Cadence cadence,
		@Nullable String node) {
}
