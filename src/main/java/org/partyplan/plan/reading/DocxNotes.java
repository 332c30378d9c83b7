package org.partyplan.plan.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a Word document, which stand below the paragraph that refers to them.
 */
final class DocxNotes implements XmlWalk.Visitor {

	private final Map<Integer, StringBuilder> notes = new HashMap<>();

	private StringBuilder current = new StringBuilder();

	private boolean text;

	static DocxNotes of(byte @Nullable [] xml) throws UnreadablePlan {
		DocxNotes notes = new DocxNotes();
		XmlWalk.over(xml, notes);
		return notes;
	}

	@Override
	public void start(String name, XmlWalk element) {
		if (name.equals("footnote")) {
			this.current = this.notes.computeIfAbsent(element.number("id"), (id) -> new StringBuilder());
		}
		this.text = name.equals("t");
	}

	@Override
	public void end(String name) {
		this.text = false;
	}

	@Override
	public void text(String characters) {
		this.current.append(this.text ? characters : "");
	}

	List<Line> lines(int id) {
		String note = String.valueOf(this.notes.getOrDefault(id, new StringBuilder()));
		return note.isBlank() ? List.of() : List.of(Line.of(note.strip() + "\n"));
	}

}
