package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

/** Walks through the paragraphs and tables of a .doc and gathers its lines. */
final class DocBody {

	private static final char DRAWING = '\u0008';

	private static final char CELL_END = '\u0007';

	private final HWPFDocument document;

	private final DocNumbering numbering;

	private final DocText text = new DocText();

	private final DocNotes notes;

	private final GatheredLines lines = new GatheredLines();

	private boolean boxesRead;

	DocBody(HWPFDocument document) {
		this.document = document;
		this.numbering = new DocNumbering(document.getListTables());
		this.notes = new DocNotes(document);
	}

	List<Line> lines() throws UnreadablePlan {
		read(this.document.getRange());
		readBoxes();
		String heads = new DocText().shown(this.document.getHeaderStoryRange().text());
		this.lines.add(RunningHeads.of(SourceText.of(heads).lines(), List.of()));
		return this.lines.lines();
	}

	private void read(Range range) throws UnreadablePlan {
		int around = this.lines.depth();
		for (int i = 0; i < range.numParagraphs(); i++) {
			Paragraph paragraph = range.getParagraph(i);
			boolean inRow = this.lines.depth() > around;
			if (paragraph.isInTable() && !inRow) {
				this.lines.openRow();
				this.lines.cell();
			}
			else if (inRow && !paragraph.isInTable()) {
				this.lines.closeRow();
			}
			read(paragraph);
			if (paragraph.isTableRowEnd() && this.lines.depth() > around) {
				this.lines.closeRow();
			}
		}
		if (this.lines.depth() > around) {
			this.lines.closeRow();
		}
	}

	private void read(Paragraph paragraph) throws UnreadablePlan {
		String raw = raw(paragraph);
		this.lines.add(lines(paragraph, raw));
		if (raw.indexOf(DRAWING) >= 0) {
			readBoxes();
		}
		if (raw.indexOf(CELL_END) >= 0) {
			this.lines.cell();
		}
	}

	/** The text with its signs for what is not text, without what was deleted. */
	private static String raw(Paragraph paragraph) {
		StringBuilder raw = new StringBuilder();
		for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
			CharacterRun run = paragraph.getCharacterRun(i);
			raw.append((run.isMarkedDeleted() || run.isVanished()) ? "" : run.text());
		}
		return raw.toString();
	}

	private List<Line> lines(Paragraph paragraph, String raw) throws UnreadablePlan {
		String shown = this.text.shown(raw).stripTrailing();
		String no = shown.isBlank() ? "" : this.numbering.next(paragraph.getIlfo(), paragraph.getIlvl());
		int outline = (paragraph.getLvl() < 9) ? paragraph.getLvl() + 1 : style(paragraph);
		List<Line> found = new ArrayList<>();
		SourceText.of(no + shown + "\n").lines().forEach((line) -> found.add(new Line(line.source(), outline)));
		found.addAll(this.notes.below(paragraph, raw));
		return found;
	}

	private int style(Paragraph paragraph) {
		StyleDescription style = this.document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
		String name = (style != null) ? style.getName() : null;
		return (name != null) ? Objects.requireNonNullElse(StyleName.outline(name), 0) : 0;
	}

	/** The text boxes stand together in a place of their own, and are read once. */
	private void readBoxes() throws UnreadablePlan {
		if (!this.boxesRead) {
			this.boxesRead = true;
			read(this.document.getMainTextboxRange());
		}
	}

}
