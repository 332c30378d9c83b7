package org.partyplan.reader;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;

/**
 * A quantified target as read. Start and end are offsets into the item's body, or into
 * the section's intro where item is null; both are 0 where the target stands in the
 * heading itself.
 *
 * @param name a short name for a chip, such as 集中学习
 * @param kind count, percent, people, ratio, hours or amount
 * @param comparator &gt;=, &lt;= or =
 * @param value a decimal such as 30, or a proportion such as 5:4:1
 * @param upper the upper end of a range such as 2-3
 */
public record DraftMetric(int section, @Nullable Integer item, int start, int end, String quote, String name,
		String kind, String comparator, String value, @Nullable String upper, String unit, @Nullable Cadence cadence) {
}
