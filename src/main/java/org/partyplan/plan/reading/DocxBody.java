package org.partyplan.plan.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Walks through the paragraphs and tables of a Word document and gathers its lines. */
final class DocxBody implements XmlWalk.Visitor {

	/** What is not shown: deleted or moved text, pronunciation above words. */
	private static final Set<String> HIDDEN = Set.of("del", "moveFrom", "sectPr", "rPrChange", "pPrChange", "rt");

	private static final int DEEPEST_TABLE = 60;

	private final DocxStyles styles;

	private final DocxNumbering numbering;

	private final DocxNotes notes;

	private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();

	private final Deque<TableRow> rows = new ArrayDeque<>();

	private final List<Line> lines = new ArrayList<>();

	/** How much had been read where each choice between two forms of one thing began. */
	private final Deque<Long> choices = new ArrayDeque<>();

	private @Nullable DocxParagraph carried;

	private int hidden;

	private boolean text;

	private boolean mark;

	private boolean vanished;

	private long length;

	private long emitted;

	DocxBody(DocxStyles styles, DocxNumbering numbering, DocxNotes notes) {
		this.styles = styles;
		this.numbering = numbering;
		this.notes = notes;
	}

	List<Line> lines() throws UnreadablePlan {
		if (this.carried != null) {
			emit(this.carried);
			this.carried = null;
		}
		return this.lines;
	}

	@Override
	public void start(String name, XmlWalk element) throws UnreadablePlan {
		if (this.hidden > 0 || hides(name)) {
			this.hidden++;
			return;
		}
		switch (name) {
			case "p" -> openParagraph();
			case "tr" -> openRow();
			case "tc" -> row().cell();
			case "t" -> this.text = !this.vanished;
			case "AlternateContent" -> this.choices.push(this.length);
			case "r" -> this.vanished = false;
			case "rPr" -> this.mark = true;
			case "vanish" -> this.vanished = !"0false".contains(String.valueOf(element.attribute("val")));
			default -> inParagraph(name, element);
		}
	}

	/** A copy for old programs is only read where there is no other. */
	private boolean hides(String name) {
		if (name.equals("del") && this.mark) {
			DocxParagraph paragraph = this.paragraphs.peek();
			if (paragraph != null) {
				paragraph.leaveOpen(true);
			}
		}
		boolean copy = name.equals("Fallback") || name.equals("Choice");
		return HIDDEN.contains(name) || (copy && this.length > Objects.requireNonNullElse(this.choices.peek(), 0L));
	}

	private void openParagraph() {
		this.paragraphs.push((this.carried != null) ? this.carried : new DocxParagraph());
		this.carried = null;
	}

	private void inParagraph(String name, XmlWalk element) {
		DocxParagraph paragraph = this.paragraphs.peek();
		if (paragraph != null) {
			paragraph.read(name, element);
		}
	}

	private void openRow() throws UnreadablePlan {
		if (this.rows.size() >= DEEPEST_TABLE) {
			throw new UnreadablePlan("文档里的表格一层套一层，套得太深，读不出来。请把正文复制到新文档，另存为 .docx 再上传。");
		}
		this.rows.push(new TableRow());
	}

	private TableRow row() {
		TableRow row = this.rows.peek();
		return (row != null) ? row : new TableRow();
	}

	@Override
	public void end(String name) throws UnreadablePlan {
		if (this.hidden > 0) {
			this.hidden--;
			return;
		}
		switch (name) {
			case "p" -> close(this.paragraphs.pop());
			case "tr" -> emit(this.rows.pop().lines());
			case "t" -> this.text = false;
			case "rPr" -> this.mark = false;
			case "AlternateContent" -> this.choices.pop();
			default -> {
			}
		}
	}

	@Override
	public void text(String characters) throws UnreadablePlan {
		DocxParagraph paragraph = this.paragraphs.peek();
		if (this.text && this.hidden == 0 && paragraph != null) {
			paragraph.append(characters);
			this.length += characters.length();
			PlanReader.bound(this.length);
		}
	}

	private void close(DocxParagraph paragraph) throws UnreadablePlan {
		if (paragraph.open()) {
			paragraph.leaveOpen(false);
			this.carried = paragraph;
		}
		else {
			emit(paragraph);
		}
	}

	private void emit(DocxParagraph paragraph) throws UnreadablePlan {
		emit(paragraph.lines(this.styles, this.numbering));
		emit(paragraph.notes().stream().flatMap((id) -> this.notes.lines(id).stream()).toList());
	}

	private void emit(List<Line> found) throws UnreadablePlan {
		TableRow row = this.rows.peek();
		if (row != null) {
			row.add(found);
		}
		else {
			this.emitted += found.stream().mapToInt((line) -> line.source().length()).sum();
			PlanReader.bound(this.emitted);
			this.lines.addAll(found);
		}
	}

}
