package org.partyplan.admission.board;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.CaseStatus;
import org.partyplan.admission.model.NextStep;
import org.springframework.web.util.UriUtils;

/**
 * Which cases are shown, as the address says it.
 *
 * @param unit only this unit's subtree
 * @param stage only those on their way through this stage, 1 to 5
 * @param state LATE, SOON, READY
 * @param q part of a name
 * @param status which cases; those still open where nothing is said
 */
record BoardFilter(@Nullable UUID unit, @Nullable Integer stage, NextStep.@Nullable State state,
		@Nullable CaseStatus status, @Nullable String q) {

	CaseStatus shown() {
		return (this.status == null) ? CaseStatus.OPEN : this.status;
	}

	/** What is looked for. */
	public String name() {
		return (this.q == null) ? "" : this.q.strip();
	}

	boolean takes(Card card) {
		return card.course().who().name().contains(name())
				&& (this.stage == null || card.stage().number() == this.stage)
				&& (this.state == null || card.state() == this.state);
	}

	/** The address of the same list in another shape. */
	public String query() {
		return "?" + part("unit", this.unit) + part("stage", this.stage) + part("state", this.state)
				+ part("status", this.status)
				+ (name().isEmpty() ? "" : part("q", UriUtils.encode(name(), StandardCharsets.UTF_8)));
	}

	private static String part(String name, @Nullable Object value) {
		return (value == null) ? "" : name + "=" + value + "&";
	}

}
