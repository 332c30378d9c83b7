package org.partyplan.plan.reading;

import java.util.List;

/** Reads a document's bytes, or pasted text, into a draft of the plan. */
public final class PlanReader {

	private PlanReader() {
	}

	/** Reads a file; its kind is told by its content, never by its name. */
	public static PlanDraft read(byte[] bytes, String fileName) throws UnreadablePlan {
		return PlanDraft.of(List.of());
	}

	/** Reads pasted text. */
	public static PlanDraft readText(String text) throws UnreadablePlan {
		return PlanDraft.of(List.of());
	}

}
