package org.partyplan.plan.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A paragraph of a Word document while it is being read. */
final class DocxParagraph {

	private final StringBuilder text = new StringBuilder();

	private final List<Integer> notes = new ArrayList<>();

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
			case "tab", "ptab" -> this.text.append(' ');
			case "br", "cr" -> this.text.append((at.attribute("type") == null) ? "\n" : "");
			case "noBreakHyphen" -> this.text.append('-');
			case "footnoteReference" -> this.notes.add(at.number("id"));
			default -> {
			}
		}
	}

	void append(String characters) {
		this.text.append(characters);
	}

	List<Integer> notes() {
		return this.notes;
	}

	/** The paragraph's lines, its automatic number before the first. */
	List<Line> lines(DocxStyles styles, DocxNumbering numbering) {
		int heading = (this.outline != null && this.outline < 10) ? this.outline : styles.outline(this.style);
		String no = this.text.toString().isBlank() ? "" : number(styles, numbering);
		return SourceText.of(no + this.text + "\n")
			.lines()
			.stream()
			.map((line) -> new Line(line.source(), heading))
			.toList();
	}

	private String number(DocxStyles styles, DocxNumbering numbering) {
		Integer own = (this.numId != null) ? this.numId : styles.numId(this.style);
		int depth = (this.level != null) ? this.level : styles.numLevel(this.style);
		return (own == null || own <= 0) ? "" : numbering.next(own, depth);
	}

}
