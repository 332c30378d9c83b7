package org.partyplan.plan.reading;

/** A PDF with a text layer. */
final class PdfFormat implements Format {

	@Override
	public boolean recognises(Upload upload) {
		return upload.head(1024).contains("%PDF-");
	}

	@Override
	public SourceText read(Upload upload) throws UnreadablePlan {
		return Watchdog.within(() -> PdfFile.read(upload.bytes()));
	}

}
