package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

/**
 * Markdown: its heading marks become heading levels, all its other marks are taken off.
 */
public final class Markdown {

	private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})[ \\t]++(?=\\S)");

	private static final Pattern HEADING_END = Pattern.compile("[ \\t]#{1,20}[ \\t]*$");

	/** The line under a heading. */
	private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:={2,}|-{2,})\\s*$");

	private static final Pattern TABLE_RULE = Pattern.compile("^[ :|-]{3,500}+\\s*$");

	private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^<>\\n]{0,100}>");

	private static final Pattern BREAK = Pattern.compile("<br ?/?>(?<!\\|.{0,200})", Pattern.CASE_INSENSITIVE);

	private static final Pattern TABLE_ROW = Pattern.compile("^\\s{0,3}\\|(.*)\\|\\s*$");

	/** A bullet, a quotation's mark, or both, before the text. */
	private static final Pattern LEAD = Pattern.compile("^[ \\t]{0,12}(?:(?:> ?)|(?:[-*+][ \\t]++(?=\\S)))");

	private static final Pattern EMPHASIS = Pattern.compile(
			"\\*\\*(?=\\S)([^*\\n]{1,500})\\*\\*|__(?=\\S)([^_\\n]{1,500})__|(?<![*\\w])\\*(?=[^\\s*])([^*\\n]{1,200})(?<!\\s)\\*(?![*\\w])|~~(?=\\S)([^~\\n]{1,500})~~|`([^`\\n]{1,200})`");

	private static final Pattern LINK = Pattern
		.compile("!?\\[([^\\]\\[\\n]{0,300})\\]\\([^()\\s]{0,500}(?: \"[^\"\\n]{0,100}\")?\\)");

	private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

	private static final int HEAD = 500;

	private static final int LONGEST_HEADING = 60;

	private Markdown() {
	}

	/** A text is Markdown where a line begins with heading marks. */
	static boolean marked(String text) {
		return text.lines().limit(HEAD).anyMatch((line) -> HEADING.matcher(line).find());
	}

	static SourceText plain(String text) {
		List<String> lines = SourceText.of(BREAK.matcher(text).replaceAll("\n"))
			.lines()
			.stream()
			.map(Line::source)
			.toList();
		List<Line> plain = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			boolean headed = i + 1 < lines.size() && underlined(lines.get(i), lines.get(i + 1));
			plain.add(headed ? new Line(bare(lines.get(i)), lines.get(i + 1).strip().startsWith("=") ? 1 : 2)
					: line(lines.get(i)));
		}
		return new SourceText(plain);
	}

	private static boolean underlined(String line, String below) {
		return !line.isBlank() && line.length() <= LONGEST_HEADING && UNDERLINE.matcher(below).find();
	}

	private static Line line(String line) {
		boolean table = line.contains("|") && line.contains("--") && TABLE_RULE.matcher(line).find();
		if (table || rule(line) || UNDERLINE.matcher(line).find()) {
			return Line.of("\n");
		}
		Matcher heading = HEADING.matcher(line);
		if (heading.find()) {
			String title = HEADING_END.matcher(line.substring(heading.end()).stripTrailing()).replaceFirst("");
			return new Line(bare(title) + "\n", heading.group(1).length());
		}
		Matcher row = TABLE_ROW.matcher(line);
		return Line.of(row.find() ? cells(row.group(1)) : bare(LEAD.matcher(line).replaceFirst("")));
	}

	/** A line across the page, or around what is quoted as it stands. */
	private static boolean rule(String line) {
		String signs = line.replace(" ", "").strip();
		boolean drawn = signs.length() > 2 && "*-_".indexOf(signs.charAt(0)) >= 0;
		return signs.startsWith("```") || signs.startsWith("~~~")
				|| (drawn && signs.chars().allMatch((sign) -> sign == signs.charAt(0)));
	}

	private static String cells(String row) {
		return Stream.of(row.split("\\|"))
			.map((cell) -> bare(cell).strip())
			.filter((cell) -> !cell.isEmpty())
			.collect(Collectors.joining(" | ", "", "\n"));
	}

	private static String bare(String text) {
		String broken = HTML.matcher(text).replaceAll("");
		String linked = LINK.matcher(broken).replaceAll((found) -> Matcher.quoteReplacement(found.group(1)));
		String plain = EMPHASIS.matcher(linked).replaceAll((found) -> Matcher.quoteReplacement(within(found)));
		return ESCAPE.matcher(plain).replaceAll((found) -> Matcher.quoteReplacement(found.group(1)));
	}

	private static String within(MatchResult found) {
		return Stream.of(1, 2, 3, 4, 5).map(found::group).filter(Objects::nonNull).findFirst().orElse("");
	}

}
