package org.partyplan.reader.meaning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partyplan.reader.text.Folded;

/** The words for dates in the year: festivals, months, quarters, the year's end. */
enum Node {

	FESTIVAL(
			"(?<![一二三四五六七八九十])(?:七一|八一|六一)(?![一二三四五六七八九十届])|(?<![一二三四五六七八九十])(?:五一|五四|三八)(?![一二三四五六七八九十届]|红旗|奖|劳动奖|运动|精神)"
					+ "|春节|元旦|元宵节?|(?<![治廉])清明(?!廉)节?|端午节?|中秋节?|国庆节?|重阳节?|护士节|医师节|教师节|建军节|建党节|妇女节|青年节|劳动节|儿童节|国家宪法日|国家安全日|烈士纪念日|老年节|党的生日"
					+ "|(?<!\\d日.{0,4})(?:世界|国际|全国|国家)[\\u4e00-\\u9fff]{1,8}?(?:日(?![常程期报])|节(?![日约能点]))|学雷锋(?=\"?(?:日|月|纪念日|活动日|活动月|期间))"),

	/** 第三季度 is a date in the year, not every quarter. */
	QUARTER("(?<![每个])(?:第|前)?[一二三四1-4]季度(?!一[次课])[末内]?(?:之?前)?"),

	HALF_YEAR("[上下]半年"),

	YEAR_END("(?<![每青少老成近往历去学全周童半\\d一二三四五六七八九十])(?:20\\d\\d)?年(?:底|末|终|中(?![国华央心医西学])|初(?!步|心))(?:之?前)?"),

	DATES("(?<!\\d)(?:20\\d\\d年|[次翌明]年)?(?:1[0-2]|[1-9])月(?:份)?(?:\\d{1,2}(?:-{1,2}\\d{1,2})?日|[上中下]旬|[底初末])?(?:(?:-{1,2}|至|到)(?:20\\d\\d年)?(?:(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:\\d{1,2}日|[上中下]旬|[底初末])?|\\d{1,2}日))?(?:之?前|以前|前后)?"),

	MONTHS("(?<!\\d)(?:1[0-2]|[1-9])(?:(?:月份?)?(?:-{1,2}|至|到)|、)(?:1[0-2]|[1-9])月(?:份|底|初)?(?:之?前|以前)?"),

	HAN_MONTHS(
			"(?<![每一二三四五六七八九十个])(?:十[一二]?|[一二三四五六七八九])(?:月份?)?(?:-{1,2}|至|到|、)(?:十[一二]?|[一二三四五六七八九])月(?:份|底|初)?(?:之?前|以前)?"),

	/** 二月上旬至9月底 */
	HAN_RANGE(
			"(?<![每个\\d一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九])月(?:份|[上中下]旬|[底初末])?(?:-{1,2}|至|到)(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|\\d{1,2}日|[上中下]旬|[底初末])?(?:之?前)?"),

	HAN_MONTH("(?<![每一二三四五六七八九十个])(?:十[一二]?|[一二三四五六七八九])月(?:份|[上中下]旬|[底初末])(?:之?前|以前)?"),

	MONTH_END("(?<![每个\\d一二三四五六七八九十当各])月底(?:之?前)?");

	/** Words that turn a date into the name of a speech, a prize or a spirit. */
	private static final Pattern NAMED = Pattern.compile("^\"?.{0,6}(?:讲话|勋章|精神|口号|奖章|红旗手|会议精神)");

	private final Pattern pattern;

	Node(String regex) {
		this.pattern = Pattern.compile(regex);
	}

	static List<Found> in(Folded text) {
		return Stream
			.of(HAN_RANGE, MONTHS, DATES, FESTIVAL, QUARTER, HALF_YEAR, YEAR_END, HAN_MONTHS, HAN_MONTH, MONTH_END)
			.flatMap((node) -> text.matcher(node.pattern)
				.results()
				.limit(Passage.MOST_FINDS)
				.map((result) -> new Found(result.start(), result.end(), node == FESTIVAL)))
			.filter((found) -> !NAMED.matcher(text.text(found.end(), Math.min(found.end() + 12, text.length()))).find())
			.toList();
	}

	/** Where the words stand in the folded text. */
	record Found(int start, int end, boolean festival) {

		boolean touches(int otherStart, int otherEnd, int gap) {
			return this.start < otherEnd + gap && otherStart < this.end + gap;
		}

	}

}
