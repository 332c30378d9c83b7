package org.partyplan.plan.reading;

/** Plain text; takes whatever no other format recognised, and refuses what is no text. */
final class TextFormat implements Format {

	@Override
	public boolean recognises(Upload upload) {
		return true;
	}

	@Override
	public SourceText read(Upload upload) throws UnreadablePlan {
		return SourceText.of(TextDecoding.decode(upload.bytes()));
	}

}
