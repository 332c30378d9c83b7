package org.partyplan.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Walks through the paragraphs and tables of a .doc and gathers its lines. */
final class DocBody {

	private static final char NOTE = '\u0002';

	private static final char DRAWING = '\u0008';

	private static final char CELL_END = '\u0007';

	private final HWPFDocument document;

	private final DocNumbering numbering;

	private final DocText text = new DocText();

	private final List<Line> lines = new ArrayList<>();

	private @Nullable TableRow row;

	private boolean boxesRead;

	DocBody(HWPFDocument document) {
		this.document = document;
		this.numbering = new DocNumbering(document.getListTables());
	}

	List<Line> lines() throws UnreadablePlan {
		read(this.document.getRange());
		readBoxes();
		List<Line> heads = SourceText
			.of(new DocText().shown(this.document.getHeaderStoryRange().text().replace('\r', '\n')))
			.lines();
		this.lines.addAll(RunningHeads.of(heads, List.of()));
		return this.lines;
	}

	private void read(Range range) throws UnreadablePlan {
		for (int i = 0; i < range.numParagraphs(); i++) {
			Paragraph paragraph = range.getParagraph(i);
			if (!paragraph.isInTable()) {
				closeRow();
			}
			read(paragraph);
			if (paragraph.isTableRowEnd()) {
				closeRow();
			}
		}
		closeRow();
	}

	private void read(Paragraph paragraph) throws UnreadablePlan {
		boolean inTable = paragraph.isInTable();
		if (inTable && this.row == null) {
			this.row = new TableRow();
			this.row.cell();
		}
		String raw = raw(paragraph);
		emit(paragraph, raw);
		if (this.row != null && raw.indexOf(CELL_END) >= 0) {
			this.row.cell();
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

	private void emit(Paragraph paragraph, String raw) throws UnreadablePlan {
		String shown = this.text.shown(raw);
		String no = shown.isBlank() ? "" : this.numbering.next(paragraph.getIlfo(), paragraph.getIlvl());
		int outline = (paragraph.getLvl() < 9) ? paragraph.getLvl() + 1 : style(paragraph);
		List<Line> found = new ArrayList<>();
		SourceText.of(no + shown + "\n").lines().forEach((line) -> found.add(new Line(line.source(), outline)));
		found.addAll(notes(paragraph, raw));
		if (this.row != null) {
			this.row.add(found);
		}
		else {
			this.lines.addAll(found);
		}
		if (raw.indexOf(DRAWING) >= 0) {
			readBoxes();
		}
	}

	private int style(Paragraph paragraph) {
		StyleDescription style = this.document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
		String name = (style != null) ? style.getName() : null;
		return (name != null) ? Objects.requireNonNullElse(StyleName.outline(name), 0) : 0;
	}

	private List<Line> notes(Paragraph paragraph, String raw) throws UnreadablePlan {
		List<Line> found = new ArrayList<>();
		if (raw.indexOf(NOTE) >= 0) {
			found.addAll(notes(paragraph, this.document.getFootnotes(), this.document.getFootnoteRange()));
			found.addAll(notes(paragraph, this.document.getEndnotes(), this.document.getEndnoteRange()));
		}
		return found;
	}

	private static List<Line> notes(Paragraph at, Notes notes, Range texts) throws UnreadablePlan {
		List<Line> found = new ArrayList<>();
		for (int i = 0; i < notes.getNotesCount(); i++) {
			int anchor = notes.getNoteAnchorPosition(i);
			if (anchor >= at.getStartOffset() && anchor < at.getEndOffset()) {
				String note = new DocText().shown(texts.text()
					.substring(notes.getNoteTextStartOffset(i), notes.getNoteTextEndOffset(i))
					.replace('\r', '\n'));
				found.addAll(note.isBlank() ? List.of() : SourceText.of(note.strip() + "\n").lines());
			}
		}
		return found;
	}

	/** The text boxes stand together in a place of their own, and are read once. */
	private void readBoxes() throws UnreadablePlan {
		if (!this.boxesRead) {
			this.boxesRead = true;
			TableRow around = this.row;
			this.row = null;
			read(this.document.getMainTextboxRange());
			this.row = around;
		}
	}

	private void closeRow() {
		if (this.row != null) {
			this.lines.addAll(this.row.lines());
			this.row = null;
		}
	}

}
