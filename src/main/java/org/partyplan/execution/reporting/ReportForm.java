package org.partyplan.execution.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is typed.
 *
 * @param version of the draft it was begun from; 0 where there was none
 * @param key makes pressing twice do it once
 */
record ReportForm(@Size(max = 2000) @Nullable String body,
		@DecimalMin(value = "0", message = "不能小于 0。") @Digits(integer = 12, fraction = 2,
				message = "最多 12 位整数、2 位小数。") @Nullable BigDecimal amount,
		@Nullable LocalDate doneOn, @Nullable Integer version, @Nullable UUID key) {

	static ReportForm of(AssignmentSheet.Draft draft) {
		return new ReportForm(draft.body(), plain(draft.amount()), draft.doneOn(), draft.draftVersion(), null);
	}

	/** 86, not 86.00. */
	private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
		return (amount == null) ? null : new BigDecimal(amount.stripTrailingZeros().toPlainString());
	}

	String words() {
		return (this.body != null) ? this.body.strip() : "";
	}

}
