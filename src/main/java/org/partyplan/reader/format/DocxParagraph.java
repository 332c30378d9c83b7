package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

/** A paragraph of a Word document while it is being read. */
final class DocxParagraph {

	private final StringBuilder text = new StringBuilder();

	private final List<String> notes = new ArrayList<>();

	private boolean open;

	private @Nullable String style;

	private @Nullable Integer outline;

	private @Nullable Integer numId;

	private @Nullable Integer level;

	void read(String element, XmlWalk at) {
		switch (element) {
			case "pStyle" -> this.style = at.attribute("val");
			case "outlineLvl" -> this.outline = at.number("val") + 1;
			case "numId" -> this.numId = at.number("val");
			case "ilvl" -> this.level = at.number("val");
			case "tab" -> this.text.append((at.attribute("pos") == null) ? " " : "");
			case "ptab" -> this.text.append(' ');
			case "br", "cr" -> this.text.append('\n');
			case "deletedEnd" -> this.open = true;
			case "noBreakHyphen" -> this.text.append('-');
			case "footnoteReference", "endnoteReference" -> this.notes.add(element.charAt(0) + "" + at.number("id"));
			default -> {
			}
		}
	}

	/** Whether its end was deleted while changes were tracked; asked once. */
	boolean goesOn() {
		boolean goesOn = this.open;
		this.open = false;
		return goesOn;
	}

	void append(String characters) {
		this.text.append(characters);
	}

	List<String> notes() {
		return this.notes;
	}

	/** The paragraph's lines, its automatic number before the first. */
	List<Line> lines(DocxStyles styles, DocxNumbering numbering) {
		int heading = (this.outline == null) ? styles.outline(this.style) : ((this.outline < 10) ? this.outline : 0);
		String no = this.text.toString().isBlank() ? "" : number(styles, numbering);
		return SourceText.of(no + this.text + "\n")
			.lines()
			.stream()
			.map((line) -> new Line(line.source(), heading))
			.toList();
	}

	private String number(DocxStyles styles, DocxNumbering numbering) {
		Integer own = (this.numId != null) ? this.numId : styles.numId(this.style);
		if (own == null || own <= 0) {
			return "";
		}
		Integer styled = styles.numLevel(this.style);
		int depth = (styled != null) ? styled : numbering.levelOf(own, this.style);
		return numbering.next(own, (this.level != null) ? this.level : depth);
	}

}
