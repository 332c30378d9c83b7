package org.partyplan.reader;

import org.partyplan.reader.format.PdfFile;

/** What a PDF says at its beginning, for who only wants to look into it. */
public final class FirstPages {

	private FirstPages() {
	}

	/** Its title and the lines of its first pages; nothing where they cannot be read. */
	public static String of(byte[] pdf) {
		try {
			return PdfFile.beginning(pdf);
		}
		catch (UnreadablePlan | RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
			return "";
		}
	}

}
