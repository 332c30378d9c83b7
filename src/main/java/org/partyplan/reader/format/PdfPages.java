package org.partyplan.reader.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the letters of a PDF page by page into lines, by where they stand. */
final class PdfPages extends PDFTextStripper {

	private static final int MOST_LETTERS = 2_200_000;

	private static final int MOST_OPERATORS = 2_000_000;

	private final List<PdfLine> lines = new ArrayList<>();

	private int letters;

	private int known;

	private int operators;

	PdfPages() throws IOException {
		setSuppressDuplicateOverlappingText(true);
	}

	/** The lines of so many pages at most. */
	List<PdfLine> of(PDDocument document, int pages) throws IOException {
		setEndPage(pages);
		writeText(document, Writer.nullWriter());
		return this.lines;
	}

	/** Letters whose meaning the file does not tell. */
	int unknown() {
		return this.letters - this.known;
	}

	int known() {
		return this.known;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if (++this.operators > MOST_OPERATORS || Thread.interrupted()) {
			throw new TooMuch();
		}
		super.processOperator(operator, operands);
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		if (++this.letters > MOST_LETTERS) {
			throw new TooMuch();
		}
		super.showGlyph(matrix, font, code, displacement);
	}

	@Override
	protected void processTextPosition(TextPosition letter) {
		String unicode = letter.getUnicode();
		this.known += (unicode != null && unicode.chars().noneMatch(PdfPages::meaningless)) ? 1 : 0;
		super.processTextPosition(letter);
	}

	private static boolean meaningless(int sign) {
		return sign == 0xfffd || (sign >= 0xe000 && sign < 0xf900) || (sign < ' ' && sign != '\t');
	}

	@Override
	protected void writePage() {
		List<TextPosition> page = this.charactersByArticle.stream()
			.flatMap(Collection::stream)
			.filter((letter) -> Float.isFinite(letter.getXDirAdj() + letter.getYDirAdj()))
			.sorted(Comparator.comparingDouble(TextPosition::getYDirAdj))
			.toList();
		PdfLetters row = new PdfLetters(getCurrentPageNo() - 1);
		for (TextPosition letter : page) {
			if (!row.takes(letter)) {
				row.line().ifPresent(this.lines::add);
				row = new PdfLetters(getCurrentPageNo() - 1);
			}
			row.add(letter);
		}
		row.line().ifPresent(this.lines::add);
	}

	/** More than any plan has. */
	static final class TooMuch extends IOException {

		private static final long serialVersionUID = 1L;

	}

}
