package org.partyplan.plan.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown: its heading marks become heading levels, its emphasis is taken off. */
final class MarkdownFormat implements Format {

	private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})[ \\t]+(?=\\S)");

	private static final Pattern EMPHASIS = Pattern
		.compile("\\*\\*(?=\\S)([^*\\n]{1,500})\\*\\*|__(?=\\S)([^_\\n]{1,500})__");

	@Override
	public boolean recognises(Upload upload) {
		return upload.named(".md") || upload.named(".markdown");
	}

	@Override
	public SourceText read(Upload upload) throws UnreadablePlan {
		return plain(TextDecoding.decode(upload.bytes()));
	}

	/** Pasted text is Markdown where a line begins with heading marks. */
	static boolean marked(String text) {
		return text.lines().limit(500).anyMatch((line) -> HEADING.matcher(line).find());
	}

	static SourceText plain(String text) {
		List<Line> lines = SourceText.of(text).lines().stream().map((line) -> plain(line.source(), 0)).toList();
		return new SourceText(lines);
	}

	private static Line plain(String line, int outline) {
		Matcher heading = HEADING.matcher(line);
		String bare = EMPHASIS.matcher(line)
			.replaceAll(
					(found) -> Matcher.quoteReplacement((found.group(1) != null) ? found.group(1) : found.group(2)));
		return heading.find() ? new Line(HEADING.matcher(bare).replaceFirst(""), heading.group(1).length())
				: new Line(bare, outline);
	}

}
