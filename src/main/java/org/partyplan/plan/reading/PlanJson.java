package org.partyplan.plan.reading;

/** Writes a draft in the shape of plan-json.md. */
public final class PlanJson {

	private PlanJson() {
	}

	/** The draft as JSON. */
	public static String write(PlanDraft draft) {
		return "{}";
	}

}
