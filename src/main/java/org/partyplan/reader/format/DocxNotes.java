package org.partyplan.reader.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

/**
 * The footnotes and endnotes of a Word document, which stand below the paragraph that
 * refers to them.
 */
final class DocxNotes implements XmlWalk.Visitor {

	private final Map<String, StringBuilder> notes = new HashMap<>();

	private StringBuilder current = new StringBuilder();

	private boolean text;

	static DocxNotes of(byte @Nullable [] footnotes, byte @Nullable [] endnotes) throws UnreadablePlan {
		DocxNotes notes = new DocxNotes();
		XmlWalk.over(footnotes, notes);
		XmlWalk.over(endnotes, notes);
		return notes;
	}

	@Override
	public void start(String name, XmlWalk element) {
		if (name.equals("footnote") || name.equals("endnote")) {
			this.current = this.notes.computeIfAbsent(name.charAt(0) + "" + element.number("id"),
					(id) -> new StringBuilder());
		}
		this.text = name.equals("t");
	}

	@Override
	public void end(String name) {
		this.text = false;
		this.current.append(name.equals("p") ? "\n" : "");
	}

	@Override
	public void text(String characters) {
		this.current.append(this.text ? characters : "");
	}

	/** The note's lines, the first time it is referred to. */
	List<Line> lines(String id) {
		StringBuilder found = this.notes.remove(id);
		String note = (found != null) ? found.toString() : "";
		return note.isBlank() ? List.of() : SourceText.of(note.strip() + "\n").lines();
	}

}
