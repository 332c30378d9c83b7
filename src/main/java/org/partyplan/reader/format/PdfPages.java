package org.partyplan.reader.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.partyplan.reader.Unread;

/** Gathers the letters of a PDF page by page into lines, by where they stand. */
final class PdfPages extends PDFTextStripper {

	private static final int MOST_LETTERS = 2_200_000;

	private static final int MOST_OPERATORS = 2_000_000;

	/** What a scanner's program, or a page number, writes on a picture. */
	private static final int FEW = 25;

	private final List<PdfLine> lines = new ArrayList<>();

	private final PdfMeanings meanings = new PdfMeanings();

	/** What a letter says, where that is not what the library takes it for. */
	private final Map<TextPosition, String> told = new IdentityHashMap<>();

	private final PdfColumns columns = new PdfColumns();

	private final PdfRules rules = new PdfRules();

	private String meaning = "";

	/** Pages as they are read: a sheet may hold two of them. */
	private int page;

	/** How many of them are pictures. */
	private int pictures;

	private int letters;

	private int unknown;

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
		return this.unknown;
	}

	int known() {
		return this.letters - this.unknown;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if (++this.operators > MOST_OPERATORS || Thread.interrupted()) {
			throw new TooMuch();
		}
		this.rules.drawn(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
		super.processOperator(operator, operands);
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		if (++this.letters > MOST_LETTERS) {
			throw new TooMuch();
		}
		String read = font.toUnicode(code);
		this.meaning = this.meanings.of(font, code, read);
		this.unknown += this.meaning.equals(PdfMeanings.UNKNOWN) ? 1 : 0;
		boolean left = read == null && font instanceof PDType0Font;
		super.showGlyph(matrix, left ? this.meanings.shown(font) : font, code, displacement);
	}

	@Override
	protected void processTextPosition(TextPosition letter) {
		this.told.put(letter, this.meaning);
		super.processTextPosition(letter);
	}

	@Override
	protected void writePage() {
		List<PdfLetter> letters = this.charactersByArticle.stream()
			.flatMap(Collection::stream)
			.map((letter) -> PdfLetter.of(letter, this.told.getOrDefault(letter, letter.getUnicode())))
			.filter(PdfLetter::placed)
			.toList();
		PDPage sheet = getCurrentPage();
		boolean picture = letters.size() < FEW && pictures(sheet);
		this.pictures += picture ? 1 : 0;
		if (picture && letters.isEmpty()) {
			String words = Unread.PICTURE + getCurrentPageNo() + " 页〕";
			this.lines.add(new PdfLine(words, this.page, 0, 0, 0, 0, 1, true));
		}
		boolean upright = sheet.getRotation() % 180 == 0;
		float width = upright ? sheet.getCropBox().getWidth() : sheet.getCropBox().getHeight();
		float height = upright ? sheet.getCropBox().getHeight() : sheet.getCropBox().getWidth();
		for (PdfColumns.Block block : this.columns.of(PdfLetters.rows(letters), this.rules.turned(height), width,
				height)) {
			this.page += block.page() ? 1 : 0;
			block.rows().forEach((row) -> row.line(this.page, block.column()).ifPresent(this.lines::add));
		}
		this.page++;
		this.told.clear();
		this.rules.clear();
	}

	/** Whether the page shows a picture. */
	private static boolean pictures(PDPage page) {
		PDResources resources = page.getResources();
		if (resources != null) {
			for (COSName name : resources.getXObjectNames()) {
				if (resources.isImageXObject(name)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether most pages are pictures with hardly a letter on them. */
	boolean scanned() {
		return this.pictures * 2 > this.page;
	}

	/** More than any plan has. */
	static final class TooMuch extends IOException {

		private static final long serialVersionUID = 1L;

	}

}
