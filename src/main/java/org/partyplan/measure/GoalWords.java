package org.partyplan.measure;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;

/** A goal as people read it. */
public final class GoalWords {

	private GoalWords() {
	}

	/** ≥ 98%, 30 名, 2—3 个: of a range both ends. */
	public static String of(@Nullable String comparator, @Nullable String target, @Nullable String upper,
			@Nullable String unit) {
		String sign = ">=".equals(comparator) ? "≥ " : "<=".equals(comparator) ? "≤ " : "";
		String figure = (upper == null || upper.isBlank()) ? sign + target : target + "—" + upper;
		return figure + after((unit == null) ? "" : unit);
	}

	/** 每个支部每季度 ≥ 1 次，从第二季度起，第四季度 2 次. */
	public static String whole(String goal, @Nullable Cadence cadence, GoalScope scope, GoalPeriods periods,
			String unit) {
		String who = (scope == GoalScope.EACH) ? "每个支部" : "";
		String often = (cadence == null || cadence == Cadence.YEAR) ? "" : cadence.label();
		String apart = (cadence == null) ? "" : periods.words(cadence, unit);
		return who + often + ((who + often).isEmpty() ? "" : " ") + goal + (apart.isEmpty() ? "" : "，" + apart);
	}

	/** 2 次, 98%. */
	static String amount(BigDecimal figure, String unit) {
		return figure.stripTrailingZeros().toPlainString() + after(unit);
	}

	/** As a unit follows a figure. */
	private static String after(String unit) {
		return (unit.isEmpty() || unit.startsWith("%")) ? unit : " " + unit;
	}

}
