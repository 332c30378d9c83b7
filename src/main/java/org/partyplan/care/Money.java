package org.partyplan.care;

import java.math.BigDecimal;
import java.text.DecimalFormat;

/** Yuan as people write them. */
final class Money {

	private Money() {
	}

	/** 12,000 or 12,000.50. */
	static String words(BigDecimal yuan) {
		return new DecimalFormat(yuan.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0").format(yuan);
	}

}
