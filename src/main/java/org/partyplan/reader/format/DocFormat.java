package org.partyplan.reader.format;

import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.SourceText;

/** The .doc of Word 97 to 2003, which WPS writes too. */
final class DocFormat implements Format {

	@Override
	public boolean recognises(SourceFile upload) {
		return upload.ole2() && upload.contains("WordDocument", true);
	}

	@Override
	public SourceText read(SourceFile upload) throws UnreadablePlan {
		return Watchdog.within(() -> DocFile.read(upload.bytes()));
	}

}
