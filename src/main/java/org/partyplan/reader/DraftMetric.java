package org.partyplan.reader;

import java.util.Set;

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

	/** What it is called where nothing tells what is counted. */
	private static final Set<String> UNNAMED = Set.of("次数", "比例", "人数", "时长", "金额");

	/** Whether nothing tells what the number counts. */
	public boolean unnamed() {
		return UNNAMED.contains(this.name);
	}

	/** The same under another name. */
	public DraftMetric named(String other) {
		return new DraftMetric(this.section, this.item, this.start, this.end, this.quote, other, this.kind,
				this.comparator, this.value, this.upper, this.unit, this.cadence);
	}

	/** The same counted in another unit. */
	public DraftMetric in(String other) {
		return new DraftMetric(this.section, this.item, this.start, this.end, this.quote, this.name, this.kind,
				this.comparator, this.value, this.upper, other, this.cadence);
	}

}
