package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

/** The footnotes and endnotes of a .doc, by where they are referred to. */
final class DocNotes {

	private static final char MARK = '\u0002';

	private final TreeMap<Integer, String> notes = new TreeMap<>();

	DocNotes(HWPFDocument document) {
		read(document.getFootnotes(), document.getFootnoteRange());
		read(document.getEndnotes(), document.getEndnoteRange());
	}

	private void read(Notes notes, Range texts) {
		String text = texts.text();
		for (int i = 0; i < notes.getNotesCount(); i++) {
			int start = Math.max(0, Math.min(text.length(), notes.getNoteTextStartOffset(i)));
			int end = Math.max(start, Math.min(text.length(), notes.getNoteTextEndOffset(i)));
			this.notes.merge(notes.getNoteAnchorPosition(i), text.substring(start, end), String::concat);
		}
	}

	/** The notes to a paragraph, each the first time it is asked for. */
	List<Line> below(Paragraph paragraph, String raw) throws UnreadablePlan {
		List<Line> found = new ArrayList<>();
		if (raw.indexOf(MARK) >= 0 && paragraph.getStartOffset() < paragraph.getEndOffset()) {
			Map<Integer, String> here = this.notes.subMap(paragraph.getStartOffset(), paragraph.getEndOffset());
			for (String note : here.values()) {
				String shown = new DocText().shown(note).strip();
				found.addAll(shown.isEmpty() ? List.of() : SourceText.of(shown + "\n").lines());
			}
			here.clear();
		}
		return found;
	}

}
