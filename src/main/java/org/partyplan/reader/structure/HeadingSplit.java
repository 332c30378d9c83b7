package org.partyplan.reader.structure;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partyplan.reader.text.Folded;

/**
 * Parts a heading from what follows it in the same paragraph.
 *
 * @param title the heading sentence without its final punctuation
 * @param text the rest
 */
public record HeadingSplit(String title, String text) {

	/** A heading sentence longer than this is only read up to its first comma. */
	private static final int LONG = 50;

	/** No heading sentence is longer, so no search need go further. */
	private static final int LONGEST = 600;

	private static final Pattern SENTENCE = Pattern.compile("。");

	private static final Pattern LABEL = Pattern.compile("^[^。,;:!?]{1,19}[^。,;:!?\\d]:(?!$|\\d{1,2}:)");

	/** 权力重构：把钥匙交出来; 第二季度（4—6月）：对标提升。 */
	private static final Pattern GOES_ON = Pattern.compile(
			"^[^。,;:!?\\d]{2,19}:[^。,;:!?\\d]{2,24}$|^(?:(?:任务|行动|工程|专项|举措)[一二三四五六七八九十\\d]{1,2}|第?[一二三四五六七八九十上下]{1,2}(?:个?阶段|季度|半年|步|步骤|板块|模块|单元|篇章|战役))[^。;:]{0,30}:[^。;:,\\d]{2,20}(?:,[^。;:,\\d]{2,20})?(?:\\([^()。;]{1,20}\\))?(?:。|$)");

	private static final Pattern LEADS_ON = Pattern.compile("(?:如下|以下|是|为|即):$");

	private static final Pattern CLAUSE = Pattern.compile("^[^。,;:!?]{6,40},");

	private static final Pattern SPACED = Pattern.compile("^([^\\s。;:!?]{4,30})\\s+(?=[^\\n]{0,200}[,，。、；;])");

	/** 指导思想坚持以…: a heading that plans have, and its text behind it without a mark. */
	private static final Pattern GLUED = Pattern.compile(
			"^(?:指导思想|总体要求|总体思路|基本原则|工作目标|总体目标|目标任务|主要任务|重点任务|工作要求|组织保障|保障措施|工作措施|组织领导)(?=(?:以|坚持|认真|深入|全面|紧紧|高举|围绕|按照|根据|贯彻|党委|党支部|支部|各|全院|成立|加强|为|要|通过|201|202)[^。]{6,}。)");

	private static final Pattern FINAL = Pattern.compile("[\\s。．.：:；;，,、]+$");

	/** The ways a heading ends, tried in order; each gives the heading's length or -1. */
	private static final List<ToIntFunction<String>> ENDS = List.of(HeadingSplit::label, HeadingSplit::glued,
			HeadingSplit::spaced, HeadingSplit::longSentence, HeadingSplit::sentence);

	static HeadingSplit of(String heading) {
		String whole = heading.strip();
		int end = ENDS.stream()
			.mapToInt((rule) -> rule.applyAsInt(whole))
			.filter((at) -> at > 0)
			.findFirst()
			.orElse(whole.length());
		return new HeadingSplit(bare(whole.substring(0, end)), whole.substring(end).strip());
	}

	public static String bare(String title) {
		return FINAL.matcher(title.strip()).replaceFirst("");
	}

	/**
	 * A label with a colon: 学习教育：每月集中学习。 Few words behind it that are no sentence go on
	 * with the heading, as do those behind 第一阶段（1—3月）：
	 */
	private static int label(String heading) {
		Folded folded = Folded.of(heading);
		if (folded.matcher(GOES_ON).find()) {
			return -1;
		}
		Matcher label = folded.matcher(LABEL);
		return label.find() && !LEADS_ON.matcher(label.group()).find() ? folded.originEnd(label.end()) : -1;
	}

	private static int glued(String heading) {
		Folded folded = Folded.of(heading);
		Matcher glued = folded.matcher(GLUED);
		return glued.find() ? folded.originEnd(glued.end()) : -1;
	}

	/** A heading with only a space behind it: 指导思想 以……为指导，…… */
	private static int spaced(String heading) {
		Matcher spaced = SPACED.matcher(heading);
		boolean cut = spaced.find() && heading.length() - spaced.end() >= 20 && balanced(spaced.group(1));
		return cut && !FINAL.matcher(spaced.group(1)).find() ? spaced.end(1) : -1;
	}

	private static int longSentence(String heading) {
		Folded folded = Folded.of(heading);
		int sentence = end(folded, SENTENCE);
		Matcher clause = folded.matcher(CLAUSE);
		boolean cut = ((sentence < 0) ? folded.text().length() : sentence) > LONG && clause.find()
				&& balanced(clause.group());
		return cut ? folded.originEnd(clause.end()) : -1;
	}

	private static int sentence(String heading) {
		Folded folded = Folded.of(heading);
		int end = end(folded, SENTENCE);
		return (end < 0) ? -1 : folded.originEnd(end);
	}

	/** The first match that does not stand inside quotation marks or brackets. */
	private static int end(Folded folded, Pattern pattern) {
		Matcher matcher = folded.matcher(pattern);
		while (matcher.find() && matcher.start() < LONGEST) {
			if (balanced(folded.text().substring(0, matcher.start()))) {
				return matcher.end();
			}
		}
		return -1;
	}

	private static boolean balanced(String text) {
		String folded = Folded.of(text).text();
		return count(folded, '"') % 2 == 0 && count(folded, '(') == count(folded, ')')
				&& count(folded, '《') == count(folded, '》');
	}

	private static long count(String text, char sign) {
		return text.chars().filter((other) -> other == sign).count();
	}

}
