package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partyplan.reader.text.Folded;

/**
 * Cuts a title free from what is glued to it: the opening paragraph behind it, or a
 * page's number or 【篇一】 before it.
 */
final class TitleCutter {

	/** Titles stand near the top. */
	private static final int TOP = 30;

	private static final Pattern FIRST_WORDS = Pattern.compile("^\\s*(\\S{6,60})\\s+(?=\\S)");

	private static final Pattern HEADING_BEHIND = Pattern.compile(
			"^\\s*([^。,;:，；：]{6,60}?)(?=一、|第一部分|第一章|[（(]一[）)](?=[\\u4e00-\\u9fff])|(?:指导思想|总体要求|总体思路|工作目标)[:：]?\\s*$)");

	private static final Pattern OPENING_BEHIND = Pattern.compile(
			"^\\s*([^。,;:，；：]{6,60}?(?:计划|要点|方案|安排|意见|思路|打算))(?=(?:为(?:了|进|深|认|全|切|做|贯|加|扎|更|推|使|确|充)|根据|按照|20\\d\\d年[^。，,]{2,20}[，,]).{20})");

	private static final Pattern PREFIX = Pattern.compile(
			"^(?:【[^】]{1,10}】|(?:原标题|标题|题目):|(?:第[一二三四五六七八九十\\d]{1,3}篇|篇[一二三四五六七八九十\\d]{1,3})[:、]|\\d{1,2}、(?=20\\d\\d))");

	private final List<Stretch> cut = new ArrayList<>();

	private final List<String> titles = new ArrayList<>();

	private TitleCutter() {
	}

	static List<Stretch> cut(List<Stretch> stretches) {
		TitleCutter cutter = new TitleCutter();
		stretches.stream().limit(TOP).forEach(cutter::behind);
		return Stream.concat(cutter.cut.stream(), stretches.stream().skip(TOP)).toList();
	}

	private void behind(Stretch stretch) {
		int end = Math.max(repeated(stretch), Math.max(firstWords(stretch), headingBehind(stretch)));
		if (end > 0) {
			List<Stretch> pieces = stretch.cut(List.of(end));
			before(pieces.get(0));
			this.cut.add(pieces.get(1));
		}
		else {
			before(stretch);
		}
	}

	/** A title seen on a line of its own opens a long line again. */
	private int repeated(Stretch stretch) {
		Folded folded = Folded.of(stretch.source());
		return this.titles.stream()
			.filter((title) -> folded.text().startsWith(title) && folded.text().length() > title.length() + 30)
			.mapToInt((title) -> folded.originEnd(title.length()))
			.max()
			.orElse(0);
	}

	private int firstWords(Stretch stretch) {
		Matcher words = FIRST_WORDS.matcher(stretch.source());
		boolean title = stretch.length() > 40 && words.find() && TitleShape.title(unprefixed(words.group(1)));
		return title ? words.end() : 0;
	}

	/** A heading, or the words that openings begin with, right behind the title. */
	private static int headingBehind(Stretch stretch) {
		return Math.max(title(HEADING_BEHIND, stretch), title(OPENING_BEHIND, stretch));
	}

	private static int title(Pattern pattern, Stretch stretch) {
		Matcher title = pattern.matcher(stretch.source());
		return (title.find() && TitleShape.title(unprefixed(title.group(1)))) ? title.end() : 0;
	}

	private static String unprefixed(String words) {
		return PREFIX.matcher(Folded.of(words).text()).replaceFirst("");
	}

	private void before(Stretch stretch) {
		Folded folded = Folded.of(stretch.source());
		Matcher prefix = folded.matcher(PREFIX);
		if (TitleShape.title(unprefixed(stretch.body())) && prefix.find()) {
			List<Stretch> pieces = stretch.cut(List.of(folded.originEnd(prefix.end())));
			this.cut.add(pieces.get(0));
			keep(pieces.get(1));
		}
		else {
			keep(stretch);
		}
	}

	private void keep(Stretch stretch) {
		this.cut.add(stretch);
		if (stretch.marker() == null && TitleShape.title(stretch.folded())) {
			this.titles.add(stretch.folded());
		}
	}

}
