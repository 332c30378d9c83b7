package org.partyplan.regulation;

import java.math.BigDecimal;

/** How a rule's figure bounds what is done. */
public enum Bound {

	LEAST("至少"), MOST("最多"), ABOVE("超过"), CUSTOM("本单位定");

	private final String label;

	Bound(String label) {
		this.label = label;
	}

	/** The word before the figure. */
	public String label() {
		return this.label;
	}

	/** Whether one figure asks less than another. */
	boolean looser(BigDecimal one, BigDecimal other) {
		return switch (this) {
			case LEAST, ABOVE -> one.compareTo(other) < 0;
			case MOST -> one.compareTo(other) > 0;
			case CUSTOM -> false;
		};
	}

}
