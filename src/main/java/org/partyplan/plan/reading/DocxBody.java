package org.partyplan.plan.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Walks through the paragraphs and tables of a Word document and gathers its lines. */
final class DocxBody implements XmlWalk.Visitor {

	/**
	 * What is not shown: deleted or moved text, and the copy of a text box for old
	 * programs.
	 */
	private static final Set<String> HIDDEN = Set.of("del", "moveFrom", "Fallback", "sectPr", "rPrChange", "pPrChange");

	private static final int DEEPEST_TABLE = 60;

	private final DocxStyles styles;

	private final DocxNumbering numbering;

	private final DocxNotes notes;

	private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();

	private final Deque<DocxRow> rows = new ArrayDeque<>();

	private final List<Line> lines = new ArrayList<>();

	private int hidden;

	private boolean text;

	private long length;

	DocxBody(DocxStyles styles, DocxNumbering numbering, DocxNotes notes) {
		this.styles = styles;
		this.numbering = numbering;
		this.notes = notes;
	}

	List<Line> lines() {
		return this.lines;
	}

	@Override
	public void start(String name, XmlWalk element) throws UnreadablePlan {
		if (this.hidden > 0 || HIDDEN.contains(name)) {
			this.hidden++;
			return;
		}
		switch (name) {
			case "p" -> this.paragraphs.push(new DocxParagraph());
			case "tr" -> openRow();
			case "tc" -> row().cell();
			case "t" -> this.text = true;
			default -> inParagraph(name, element);
		}
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
		this.rows.push(new DocxRow());
	}

	private DocxRow row() {
		DocxRow row = this.rows.peek();
		return (row != null) ? row : new DocxRow();
	}

	@Override
	public void end(String name) throws UnreadablePlan {
		if (this.hidden > 0) {
			this.hidden--;
			return;
		}
		switch (name) {
			case "p" -> emit(this.paragraphs.pop());
			case "tr" -> emit(this.rows.pop().lines());
			case "t" -> this.text = false;
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

	private void emit(DocxParagraph paragraph) {
		emit(paragraph.lines(this.styles, this.numbering));
		emit(paragraph.notes().stream().flatMap((id) -> this.notes.lines(id).stream()).toList());
	}

	private void emit(List<Line> found) {
		DocxRow row = this.rows.peek();
		if (row != null) {
			row.add(found);
		}
		else {
			this.lines.addAll(found);
		}
	}

}
