package org.partyplan.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.YearWords;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanDraft;

/**
 * Words of an earlier year in a text that is imported for a later one, as they are left
 * when last year's plan is written over: each with what it should most likely say.
 */
final class EarlierYears {

	private static final Set<Role> TEXT = Set.of(Role.OVERALL, Role.SECTION, Role.ITEM, Role.TEXT, Role.CLOSING);

	/** Who looks back means the year that he names. */
	private static final Pattern BACK = Pattern.compile("(?:比|较|与|同|自|从|截至|对照|回顾|总结)$");

	private static final Pattern PAST = Pattern.compile("^(?:度)?(?:以来|同期|相比|底已|全年完成了|来|[—\\-~至到]|工作总结|述职|考核结果|基础上)");

	/** What counts the years since something. */
	private static final Pattern JUBILEE = Pattern.compile("(建党|建军|建团|新中国成立|中国共产党成立)(\\d{2,3})(?=周年)");

	private static final Map<String, Integer> BEGUN = Map.of("建党", 1921, "中国共产党成立", 1921, "建军", 1927, "建团", 1922,
			"新中国成立", 1949);

	private static final int AROUND = 12;

	private EarlierYears() {
	}

	/** All of them, in the order of the text. */
	static List<Line> in(PlanDraft draft, @Nullable Integer year) {
		return (year == null) ? List.of()
				: IntStream.range(0, draft.parts().size())
					.filter((i) -> TEXT.contains(draft.parts().get(i).role()))
					.boxed()
					.flatMap((i) -> in(draft.parts().get(i), i, year).stream())
					.toList();
	}

	private static List<Line> in(Part part, int index, int year) {
		String text = part.title() + "\n" + part.text();
		List<Line> lines = new ArrayList<>();
		for (String words : YearWords.earlier(text, year)) {
			int at = text.indexOf(words);
			at = (at < 0) ? text.indexOf(words.substring(0, words.length() - 1)) : at;
			lines.add(new Line(index, words, YearWords.like(words, year), around(text, at, words.length()),
					back(text, at, words.length())));
		}
		Matcher jubilee = JUBILEE.matcher(text);
		jubilee.results()
			.filter((found) -> late(found, year))
			.forEach((found) -> lines.add(jubilee(text, found, index, year)));
		return lines;
	}

	private static boolean late(MatchResult found, int year) {
		int last = Integer.parseInt(found.group(2));
		int now = year - BEGUN.get(found.group(1));
		return last < now && last >= now - 2;
	}

	private static Line jubilee(String text, MatchResult found, int index, int year) {
		String now = found.group(1) + (year - BEGUN.get(found.group(1)));
		return new Line(index, found.group(), now, around(text, found.start(), found.group().length()), false);
	}

	private static boolean back(String text, int at, int length) {
		return at >= 0
				&& (BACK.matcher(text.substring(0, at)).find() || PAST.matcher(text.substring(at + length)).find());
	}

	private static String around(String text, int at, int length) {
		int start = Math.max(0, at - AROUND);
		int end = Math.min(text.length(), Math.max(0, at) + length + AROUND);
		return text.substring(start, end).replace('\n', ' ').strip();
	}

	/** The text with some of them set right. */
	static PlanDraft replaced(PlanDraft draft, List<Line> lines) {
		PlanDraft edited = draft;
		for (Line line : lines) {
			edited = edited.reworded(line.part(), line.bare(line.words()), line.bare(line.instead()));
		}
		return edited;
	}

	/**
	 * One of them.
	 *
	 * @param part the paragraph it stands in
	 * @param words as they are written
	 * @param instead what they should most likely say
	 * @param context what stands around them
	 * @param back whether the sentence looks back, and most likely means that year
	 */
	record Line(int part, String words, String instead, String context, boolean back) {

		/** A date may have a stroke behind the year. */
		private String bare(String year) {
			return year.replaceFirst("年$", "");
		}

	}

}
