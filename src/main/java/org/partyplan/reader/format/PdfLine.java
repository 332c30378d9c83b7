package org.partyplan.reader.format;

/**
 * A line of a PDF where it stands on its page, in points from the upper left.
 *
 * @param page counted from 0
 * @param column 0 where it stands over the whole page, else the column it stands in
 * @param bottom of its letters
 * @param size of its letters
 * @param aside whether it is a running head or a page number
 */
record PdfLine(String text, int page, int column, float left, float right, float bottom, float size, boolean aside) {

	PdfLine setAside() {
		return new PdfLine(this.text, this.page, this.column, this.left, this.right, this.bottom, this.size, true);
	}

	/** Holds a gap as wide as between the columns of a table. */
	boolean gapped() {
		return this.text.indexOf('\t') >= 0;
	}

	/** Its gaps written as those of a table's row, or as spaces. */
	PdfLine gapsAs(String gap) {
		return new PdfLine(this.text.replace("\t", gap), this.page, this.column, this.left, this.right, this.bottom,
				this.size, this.aside);
	}

	boolean row() {
		return this.text.contains(PdfRows.COLUMN);
	}

}
