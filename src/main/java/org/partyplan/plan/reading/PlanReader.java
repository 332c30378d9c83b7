package org.partyplan.plan.reading;

/** Reads a document's bytes, or pasted text, into a draft of the plan. */
public final class PlanReader {

	private PlanReader() {
	}

	/** Reads a file; its kind is told by its content, never by its name. */
	public static PlanDraft read(byte[] bytes, String fileName) throws UnreadablePlan {
		return readText(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
	}

	/** Reads pasted text. */
	public static PlanDraft readText(String text) throws UnreadablePlan {
		return PlanDraft.of(PartsReader.read(SourceText.of(text)));
	}

}
