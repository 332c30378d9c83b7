package org.partyplan.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes an official document (公文) as .docx in the layout of GB/T 9704-2012, element by
 * element in the order of the page. 28 characters fill a line because each gives up a
 * quarter of a point (the style Normal): programs agree on that, and not on a grid of
 * characters. It streams: its length costs time, not memory.
 */
public final class OfficialDocument {

	/** The 版记 is drawn in by one character, its rules are not. */
	private static final String SPACE = "\u3000";

	private final WordPackage file;

	private final WordXml xml;

	private @Nullable Paragraph waiting;

	private OfficialDocument(OutputStream out) throws IOException {
		this.file = new WordPackage(out);
		this.xml = this.file.document();
	}

	/** Begins a document. */
	public static OfficialDocument to(OutputStream out) throws IOException {
		return new OfficialDocument(out);
	}

	/** 发文机关标志: one red line, its top 35 mm below the text block's. */
	public OfficialDocument masthead(String issuer) throws IOException {
		int points = Math.max(22, Math.min(46, (Paper.BLOCK_WIDTH - 300) / 10 / Math.max(1, Widths.of(issuer))));
		return add(Paragraph.of("Masthead", new Paragraph.Run(issuer, "", points * 2))
			.with("spacing", "line", text(points * 26), "lineRule", "exact"));
	}

	/** 发文字号, or what stands in its place, with the red line below. */
	public OfficialDocument number(String text) throws IOException {
		return add(Paragraph.of("Number", text));
	}

	/** The title, two lines below what is above it. */
	public OfficialDocument title(String text) throws IOException {
		return add(titleLines(text));
	}

	/** The title of what is printed after a notice, on a page of its own. */
	public OfficialDocument titleOnNewPage(String text) throws IOException {
		return add(titleLines(text).with("pageBreakBefore"));
	}

	private static Paragraph titleLines(String text) {
		int margin = (Paper.BLOCK_WIDTH - TitleLines.measure(text) * 220) / 2;
		return Paragraph.of("Title", text).drawnIn(margin, margin);
	}

	/** 主送机关, flush left; its colon is added where it is missing. */
	public OfficialDocument recipients(String text) throws IOException {
		return add(Paragraph.of("Recipients", text.replaceFirst("[:：]\\s*$", "") + "："));
	}

	/**
	 * A heading on a line of its own.
	 * @param depth 1 for a part, 2 for what stands within one
	 * @param level its number's: 1 for 一、 in 黑体, 2 for （一） in 楷体, 3 for 1. in 仿宋
	 */
	public OfficialDocument heading(int depth, int level, String text) throws IOException {
		return add(Paragraph.of("Heading" + depth, new Paragraph.Run(text, "Level" + level, 0)));
	}

	/** A paragraph of the body. */
	public OfficialDocument paragraph(String text) throws IOException {
		return add(Paragraph.of("Body", text));
	}

	/** A paragraph that begins with its heading in 楷体. */
	public OfficialDocument paragraph(String heading, String text) throws IOException {
		return add(Paragraph.of("Body", new Paragraph.Run(heading, "Level2", 0), Paragraph.Run.of(text)));
	}

	/**
	 * The same for a heading without a number, which only its style makes a heading.
	 */
	public OfficialDocument item(String heading, String text) throws IOException {
		return add(Paragraph.of("Item", new Paragraph.Run(heading, "Level2", 0), Paragraph.Run.of(text)));
	}

	/** A concluding paragraph that belongs to no heading above it. */
	public OfficialDocument closing(String text) throws IOException {
		return add(Paragraph.of("Closing", text));
	}

	/** A line of the 附件说明. */
	public OfficialDocument attachment(String text) throws IOException {
		return add(Paragraph.of("Attachment", text));
	}

	/** A table; a row with fewer cells is filled by its last one. */
	public OfficialDocument table(List<List<String>> rows) throws IOException {
		flush();
		new WordTable(this.xml).write(rows);
		return this;
	}

	/**
	 * 发文机关署名 centred over the 成文日期, which ends four characters from the right; both stay
	 * on the page of the paragraph above.
	 */
	public OfficialDocument signature(String issuer, String date) throws IOException {
		if (this.waiting != null) {
			this.waiting = this.waiting.with("keepNext");
		}
		int middle = 4 * Paper.CHARACTER + Widths.of(date) * Paper.CHARACTER / 4;
		int right = Math.max(0, middle - Widths.of(issuer) * Paper.CHARACTER / 4);
		return add(Paragraph.of("Signature", issuer).drawnIn(0, right)).add(Paragraph.of("IssueDate", date));
	}

	/**
	 * 版记 at the foot of the last page: 抄送机关, 印发机关 and 印发日期, in a frame that goes with the
	 * tiny paragraph after it.
	 */
	public OfficialDocument imprint(List<String> copies, String office, String date) throws IOException {
		for (String copy : copies) {
			add(framed(Paragraph.Run.of(SPACE + copy)));
		}
		return add(framed(Paragraph.Run.of(SPACE + office), Paragraph.Run.TAB, Paragraph.Run.of(date)))
			.add(Paragraph.of("Anchor"));
	}

	private static Paragraph framed(Paragraph.Run... runs) {
		return Paragraph.of("Imprint", runs)
			.with("framePr", "w", text(Paper.BLOCK_WIDTH), "hSpace", "0", "wrap", "notBeside", "vAnchor", "margin",
					"hAnchor", "margin", "xAlign", "left", "yAlign", "bottom");
	}

	/** Ends the document; the stream stays open. */
	public void finish() throws IOException {
		flush();
		this.xml.open("sectPr")
			.empty("footerReference", "type", "default", "r:id", "odd")
			.empty("footerReference", "type", "even", "r:id", "even")
			.empty("pgSz", "w", text(Paper.WIDTH), "h", text(Paper.HEIGHT))
			.empty("pgMar", "top", text(Paper.TOP), "right", text(Paper.RIGHT), "bottom", text(Paper.BOTTOM), "left",
					text(Paper.LEFT), "header", "851", "footer", text(Paper.FOOTER), "gutter", "0")
			.empty("pgNumType", "start", "1")
			.empty("docGrid", "type", "lines", "linePitch", text(Paper.LINE))
			.close();
		this.xml.end();
		this.file.finish();
	}

	private static String text(int measure) {
		return String.valueOf(measure);
	}

	private OfficialDocument add(Paragraph paragraph) throws IOException {
		flush();
		this.waiting = paragraph;
		return this;
	}

	private void flush() throws IOException {
		if (this.waiting != null) {
			this.waiting.write(this.xml);
			this.waiting = null;
		}
	}

}
