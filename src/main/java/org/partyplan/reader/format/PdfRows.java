package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the rows of tables from other lines with wide gaps, such as a signature beside
 * its date: rows come one below the other.
 */
final class PdfRows {

	static final String COLUMN = " | ";

	private PdfRows() {
	}

	static List<PdfLine> told(List<PdfLine> lines) {
		List<PdfLine> told = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			boolean row = gapped(lines, i) && (gapped(lines, i - 1) || gapped(lines, i + 1));
			told.add(lines.get(i).gapsAs(row ? COLUMN : " "));
		}
		return told;
	}

	private static boolean gapped(List<PdfLine> lines, int i) {
		return i >= 0 && i < lines.size() && !lines.get(i).aside() && lines.get(i).gapped();
	}

}
