package org.partyplan.reader.structure;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.MarkerKind;

/**
 * Finds the plan's title among the lines above its first heading.
 *
 * @param start the index of its first line, or 0 where there is none
 * @param end the index behind its last line
 */
record Titles(int start, int end) {

	private static final Pattern SUBTITLE = Pattern.compile("^-{1,2}(?=.{0,30}20\\d\\d年)");

	private static final int LONGEST_MOTTO = 40;

	static final Titles NONE = new Titles(0, 0);

	static Titles in(List<Stretch> above) {
		List<Integer> candidates = candidates(above);
		if (candidates.isEmpty()) {
			return NONE;
		}
		int chosen = chosen(above, reachable(above, candidates));
		return new Titles(brokenBefore(above, chosen) ? chosen - 1 : chosen, chosen + 1);
	}

	boolean exists() {
		return this.end > this.start;
	}

	private static List<Integer> candidates(List<Stretch> above) {
		List<Integer> all = indexes(above, (i) -> candidate(above, i));
		List<Integer> plans = all.stream()
			.filter((i) -> !LineShape.NOTICE_TITLE.test(above.get(i)) && !noticeTail(above, i))
			.toList();
		return plans.isEmpty() ? all : plans;
	}

	private static boolean candidate(List<Stretch> above, int i) {
		Stretch stretch = above.get(i);
		boolean shaped = TitleShape.title(stretch.folded())
				&& (!JunkRule.above(stretch) || TitleShape.collection(stretch.folded()));
		boolean numbered = stretch.marker() != null && !stretch.numbered(MarkerKind.MONTH) && !subtitle(stretch);
		return (shaped && !numbered && stretch.outline() != Line.CONTENTS) || stretch.outline() == Line.TITLE;
	}

	/** ——某某医院2026年党建工作计划, below the words that the year stands under. */
	private static boolean subtitle(Stretch stretch) {
		return SUBTITLE.matcher(stretch.folded()).find();
	}

	/** The second line of a notice's title: 党建工作计划的通知 under …关于印发2020年度. */
	private static boolean noticeTail(List<Stretch> above, int i) {
		return above.get(i).folded().endsWith("通知") && i > 0 && LineShape.BROKEN_TITLE.test(above.get(i - 1));
	}

	/** Once the plan's own opening has begun, a later line is no title any more. */
	private static List<Integer> reachable(List<Stretch> above, List<Integer> candidates) {
		int first = candidates.get(0);
		int opening = indexes(above, (i) -> i > first && opens(above, i)).stream().findFirst().orElse(above.size());
		return candidates.stream().filter((i) -> i < opening).toList();
	}

	private static boolean opens(List<Stretch> above, int i) {
		Stretch stretch = above.get(i);
		return stretch.length() >= 50 && LineShape.PARAGRAPH.test(stretch) && !JunkRule.above(stretch)
				&& !LineShape.HANDED_ON.test(stretch) && above.subList(0, i).stream().noneMatch(LineShape.NOTICE_TITLE);
	}

	/** The last one stands nearest to the plan; one whose year is masked gives way. */
	private static int chosen(List<Stretch> above, List<Integer> candidates) {
		List<Integer> clear = candidates.stream().filter((i) -> !TitleShape.masked(above.get(i).folded())).toList();
		List<Integer> best = clear.isEmpty() ? candidates : clear;
		return best.get(best.size() - 1);
	}

	/** The issuing organisation, or the title's beginning, on the line above. */
	private static boolean brokenBefore(List<Stretch> above, int title) {
		boolean styled = above.get(title).outline() == Line.TITLE;
		if (title == 0 || (styled && above.get(title - 1).outline() != Line.TITLE)
				|| above.subList(0, title).stream().anyMatch(LineShape.ADDRESSEE)
				|| JunkRule.above(above.get(title - 1))) {
			return false;
		}
		Stretch before = above.get(title - 1);
		if (subtitle(above.get(title))) {
			return before.marker() == null && before.length() <= LONGEST_MOTTO && !before.ends() && !before.row();
		}
		return !TitleShape.title(before.folded())
				&& (LineShape.BROKEN_TITLE.test(before) || LineShape.ORGANISATION.test(before));
	}

	private static List<Integer> indexes(List<Stretch> above, IntPredicate rule) {
		return IntStream.range(0, above.size()).filter(rule).boxed().toList();
	}

}
