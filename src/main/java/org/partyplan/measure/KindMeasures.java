package org.partyplan.measure;

import java.util.List;

/**
 * What the kinds of record give to be counted by themselves, the office's own as well;
 * the module that owns the records contributes it as a bean.
 */
public interface KindMeasures {

	/** As the kinds are now, the usual ones first. */
	List<OfKind> all();

	/**
	 * A kind with what it can be counted by: times, persons, hours.
	 */
	record OfKind(RecordKind kind, List<Measure> measures) {
	}

}
