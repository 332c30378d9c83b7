package org.partyplan.reader.format;

import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.SourceText;

/** A PDF with a text layer. */
final class PdfFormat implements Format {

	@Override
	public boolean recognises(SourceFile upload) {
		return upload.head(1024).contains("%PDF-");
	}

	@Override
	public SourceText read(SourceFile upload) throws UnreadablePlan {
		return Watchdog.within(() -> PdfFile.read(upload.bytes()));
	}

}
