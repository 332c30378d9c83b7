package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
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

	private static final Pattern BREAK = Pattern.compile("<br ?/?>(?<!\\|.{0,200})", Pattern.CASE_INSENSITIVE);

	private static final Pattern TABLE_ROW = Pattern.compile("^\\s{0,3}\\|(.*)\\|\\s*$");

	/** A bullet, a quotation's mark, or both, before the text. */
	private static final Pattern LEAD = Pattern.compile("^[ \\t]{0,12}(?:(?:> ?)|(?:[-*+][ \\t]++(?=\\S)))");

	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]{0,100}>");

	private static final Pattern STRUCK = Pattern.compile("~~(?=\\S)([^~\\n]{1,500})~~");

	/** 3*4*5 is no emphasis. */
	private static final Pattern TIMES = Pattern.compile("(?<=\\w)\\*(?=\\w)");

	/**
	 * Beside Chinese punctuation CommonMark sees no end of an emphasis (**重点：**内容), and
	 * behind every &lt; it looks for an end all through the line; while it reads, these
	 * signs are letters of the private area.
	 */
	private static final String SIGNS = "<，。、；：？！（）《》〈〉【】「」『』〔〕“”‘’—…·　";

	private static final char LETTERS = '\uf500';

	private static final char STAR = '\uf4ff';

	/**
	 * Reads what stands within a line; the blocks are ours, for a plan's lines are its
	 * text.
	 */
	private static final Parser INLINE = Parser.builder().enabledBlockTypes(Set.of()).build();

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

	private static String bare(String line) {
		String text = TAG.matcher(line.stripTrailing()).replaceAll("");
		if (text.isEmpty()) {
			return line.substring(line.stripTrailing().length());
		}
		StringBuilder plain = new StringBuilder();
		INLINE.parse("：" + hidden(STRUCK.matcher(text).replaceAll("$1"))).accept(new AbstractVisitor() {

			@Override
			public void visit(Text words) {
				plain.append(words.getLiteral());
			}

			@Override
			public void visit(Code code) {
				plain.append(code.getLiteral());
			}

		});
		return shown(plain.substring(1)) + line.substring(line.stripTrailing().length());
	}

	private static String hidden(String text) {
		StringBuilder hidden = new StringBuilder(TIMES.matcher(text).replaceAll(String.valueOf(STAR)));
		for (int i = 0; i < hidden.length(); i++) {
			int sign = SIGNS.indexOf(hidden.charAt(i));
			if (sign >= 0) {
				hidden.setCharAt(i, (char) (LETTERS + sign));
			}
		}
		return hidden.toString();
	}

	private static String shown(String hidden) {
		StringBuilder shown = new StringBuilder(hidden.replace(STAR, '*'));
		for (int i = 0; i < shown.length(); i++) {
			int sign = shown.charAt(i) - LETTERS;
			if (sign >= 0 && sign < SIGNS.length()) {
				shown.setCharAt(i, SIGNS.charAt(sign));
			}
		}
		return shown.toString();
	}

}
