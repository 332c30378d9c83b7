package org.partyplan.reader.format;

import java.util.Optional;

import org.partyplan.reader.TextEncoding;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.SourceText;

/**
 * Plain text and Markdown; takes whatever no other format recognised, and refuses what is
 * no text.
 */
public final class TextFormat implements Format {

	@Override
	public boolean recognises(SourceFile upload) {
		return true;
	}

	@Override
	public SourceText read(SourceFile upload) throws UnreadablePlan {
		return written(TextDecoding.of(upload).text());
	}

	@Override
	public Optional<TextEncoding> encoding(SourceFile upload) throws UnreadablePlan {
		return Optional.of(TextDecoding.of(upload).encoding());
	}

	/** The lines of a text, which may have Markdown's marks. */
	public static SourceText written(String text) {
		return Markdown.marked(text) ? Markdown.plain(text) : SourceText.of(text);
	}

}
