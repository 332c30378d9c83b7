package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partyplan.reader.text.Numeral;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.MarkerKind;

/**
 * Finds the plans of a file that holds several: numbered ones such as 【篇一】, or titles
 * behind which the count of the headings starts over.
 */
public final class Pieces {

	private static final String NUMBER = "([一二三四五六七八九十]{1,3}|\\d{1,2})";

	/** 【篇一】…, 第一篇：…, 范文2：… */
	private static final Pattern BEFORE = Pattern
		.compile("^【?(?:第" + NUMBER + "篇|[篇例]" + NUMBER + "|范文" + NUMBER + ")】?[:、]?.{0,50}$");

	/** 支部工作计划篇一, 支部工作计划（二） */
	private static final Pattern BEHIND = Pattern.compile("(?:篇" + NUMBER + "|\\(" + NUMBER + "\\))$");

	/** How far below its title a plan's first heading stands. */
	private static final int OPENING = 12;

	private final List<Stretch> stretches;

	private final Headings whole;

	private Pieces(List<Stretch> stretches) {
		this.stretches = stretches;
		this.whole = new Headings(stretches, 0, stretches.size());
	}

	/** Where each plan begins; empty for a file with only one. */
	public static List<Integer> in(List<Stretch> stretches) {
		Pieces pieces = new Pieces(stretches);
		List<Integer> numbered = pieces.numbered();
		List<Integer> found = (numbered.size() > 1) ? numbered : pieces.restarted();
		return (found.size() > 1) ? found : List.of();
	}

	private List<Integer> numbered() {
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < this.stretches.size(); i++) {
			boolean next = ordinal(this.stretches.get(i)) == found.size() + 1;
			if (next && headed(i)) {
				found.add(i);
			}
		}
		return found;
	}

	/** A list of the plans, as sites have it above them, has nothing in between. */
	private boolean headed(int i) {
		return IntStream.range(i + 1, Math.min(this.stretches.size(), i + OPENING))
			.takeWhile((k) -> ordinal(this.stretches.get(k)) == 0)
			.anyMatch((k) -> this.stretches.get(k).sentence());
	}

	private static int ordinal(Stretch stretch) {
		String line = stretch.folded();
		if (stretch.length() > 60 || stretch.sentence()) {
			return 0;
		}
		Matcher before = BEFORE.matcher(line);
		if (before.find()) {
			return value(before);
		}
		Matcher behind = BEHIND.matcher(line);
		return (TitleShape.title(line) && behind.find()) ? value(behind) : 0;
	}

	private static int value(Matcher found) {
		return IntStream.rangeClosed(1, found.groupCount())
			.mapToObj(found::group)
			.filter((numeral) -> numeral != null)
			.mapToInt(Numeral::value)
			.findFirst()
			.orElse(0);
	}

	/** A title in the text, with the highest kind of number starting over below it. */
	private List<Integer> restarted() {
		List<Integer> titles = IntStream.range(1, this.stretches.size()).filter(this::title).boxed().toList();
		MarkerKind top = titles.isEmpty() ? null : this.whole.highest(null).orElse(null);
		if (top == null || !top.above(MarkerKind.MONTH)) {
			return List.of();
		}
		int first = this.whole.numbered(top).get(0);
		List<Integer> found = titles.stream().filter((i) -> i > first && startsOver(i, top)).toList();
		return found.isEmpty() ? found : Stream.concat(Stream.of(0), found.stream()).toList();
	}

	private boolean title(int i) {
		Stretch stretch = this.stretches.get(i);
		return stretch.marker() == null && TitleShape.title(stretch.folded()) && stretch.outline() != Line.TABLE
				&& stretch.outline() != Line.CONTENTS && !LineShape.ATTACHMENT.test(this.stretches.get(i - 1));
	}

	private boolean startsOver(int i, MarkerKind top) {
		return IntStream.range(i + 1, Math.min(this.stretches.size(), i + OPENING))
			.mapToObj(this.stretches::get)
			.filter((stretch) -> stretch.numbered(top) && stretch.heads())
			.limit(1)
			.anyMatch((stretch) -> stretch.marker() != null && stretch.marker().value() == 1);
	}

}
