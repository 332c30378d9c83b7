package org.partyplan.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What has come of an issued plan in a module above; asked before the plan is withdrawn
 * or put away, so that the office reads beforehand what becomes of it.
 */
public interface PlanWork {

	/** How many of each stand on a day; what is not there is left out. */
	Map<Trace, Long> of(UUID planId, LocalDate today);

	/** What can have come of a plan. */
	enum Trace {

		/** Not yet due. */
		OPEN,
		/** Past its day. */
		LATE,
		/** Handed in or sent back, and not through yet. */
		REPORTED,
		/** Typed or attached, and not handed in. */
		BEGUN,
		/** Closed by those who had to do it. */
		DONE,
		/** Closed by a record. */
		RECORDED,
		/** Figures reported for metrics. */
		FIGURE

	}

}
