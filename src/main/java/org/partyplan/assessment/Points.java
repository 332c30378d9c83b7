package org.partyplan.assessment;

import java.math.BigDecimal;

/** Points as people write them. */
final class Points {

	private Points() {
	}

	static String plain(BigDecimal points) {
		return (points.signum() == 0) ? "0" : points.stripTrailingZeros().toPlainString();
	}

}
