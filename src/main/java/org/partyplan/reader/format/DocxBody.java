package org.partyplan.reader.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.Line;

/** Walks through the paragraphs and tables of a Word document and gathers its lines. */
final class DocxBody implements XmlWalk.Visitor {

	private static final int DEEPEST_TABLE = 60;

	private final DocxStyles styles;

	private final DocxNumbering numbering;

	private final DocxNotes notes;

	private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();

	private final GatheredLines lines = new GatheredLines();

	private final DocxVisibility visibility = new DocxVisibility();

	private @Nullable DocxParagraph carried;

	private boolean text;

	private long length;

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
		return this.lines.lines();
	}

	@Override
	public void start(String name, XmlWalk element) throws UnreadablePlan {
		if (name.equals("del") && this.visibility.withinProperties()) {
			inParagraph("deletedEnd", element);
		}
		if (!this.visibility.opens(name, element, this.length)) {
			return;
		}
		switch (name) {
			case "p" -> openParagraph();
			case "tr" -> openRow();
			case "tc" -> this.lines.cell();
			case "gridSpan" -> this.lines.span(element.attribute("val"));
			case "t" -> this.text = this.visibility.shown();
			default -> inParagraph(name, element);
		}
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
		if (this.lines.depth() >= DEEPEST_TABLE) {
			throw new UnreadablePlan("文档里的表格一层套一层，套得太深，读不出来。请把正文复制到新文档，另存为 .docx 再上传。");
		}
		this.lines.openRow();
	}

	@Override
	public void end(String name) throws UnreadablePlan {
		if (!this.visibility.closes(name)) {
			return;
		}
		switch (name) {
			case "p" -> close(this.paragraphs.pop());
			case "tr" -> this.lines.closeRow();
			case "t" -> this.text = false;
			default -> {
			}
		}
	}

	@Override
	public void text(String characters) throws UnreadablePlan {
		DocxParagraph paragraph = this.paragraphs.peek();
		if (this.text && this.visibility.shown() && paragraph != null) {
			paragraph.append(characters);
			this.length += characters.length();
			PlanReader.bound(this.length);
		}
	}

	private void close(DocxParagraph paragraph) throws UnreadablePlan {
		if (paragraph.goesOn()) {
			this.carried = paragraph;
		}
		else {
			emit(paragraph);
		}
	}

	private void emit(DocxParagraph paragraph) throws UnreadablePlan {
		this.lines.add(paragraph.lines(this.styles, this.numbering));
		this.lines.add(paragraph.notes().stream().flatMap((id) -> this.notes.lines(id).stream()).toList());
		PlanReader.bound(this.lines.length());
	}

}
