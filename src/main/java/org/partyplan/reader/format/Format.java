package org.partyplan.reader.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partyplan.reader.TextEncoding;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.SourceText;

/** A kind of document, told by its content. */
public interface Format {

	/** Whether the file is of this kind. */
	boolean recognises(SourceFile upload);

	/** The lines of the document. */
	SourceText read(SourceFile upload) throws UnreadablePlan;

	/** By which encoding its text is read, where another could be chosen. */
	default Optional<TextEncoding> encoding(SourceFile upload) throws UnreadablePlan {
		return Optional.empty();
	}

	/**
	 * All formats, in the order in which they are tried; the last one takes what is left.
	 */
	static List<Format> all() {
		return Stream
			.concat(Stream.of(RefusedFormat.values()), Stream.of(new XlsxFormat(), new DocxFormat(), new DocFormat(),
					new PdfFormat(), new HtmlFormat(), new TextFormat()))
			.toList();
	}

}
