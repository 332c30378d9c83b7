package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Paged;

/**
 * One metric with its course, its branches and the very records.
 *
 * @param unit for which unit's subtree; null for the whole organisation
 * @param branches what each branch adds
 * @param records the newest first
 */
record MetricPage(MetricFilter filter, Valued valued, @Nullable UnitRef unit, List<UnitRef> units, List<Line> branches,
		Paged<MeasureQuery.RecordRow> records, LocalDate asOf, LocalDate today, boolean decides, boolean reports) {

	/** A branch's part. */
	record Line(@Nullable UUID unit, String name, BigDecimal numerator, BigDecimal denominator, int reached, int asked,
			int records, boolean ok) {

		public String share() {
			return (this.denominator.signum() == 0) ? "—"
					: Figures.share(Figures.percent(this.numerator, this.denominator)) + "%";
		}

		public String upper() {
			return Figures.plain(this.numerator);
		}

		public String lower() {
			return Figures.plain(this.denominator);
		}

	}

	/** The list's address, ending so that a page number can follow. */
	public String address() {
		return "/metrics/" + this.valued.metric().id() + this.filter.tail();
	}

}
