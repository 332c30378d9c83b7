package org.partyplan.reader.meaning;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partyplan.reader.text.Halves;

/** A short name for a target, made of the words around its number. */
final class MetricName {

	private static final int LONGEST = 14;

	private static final Pattern PERIODS = Pattern.compile(
			"^(?:20\\d\\d年|\\d{1,2}月(?:底|份|\\d{1,2}日)?之?前?|年底前|原则上|其中|并|且|力争|确保|保证|实现|做到|坚持|落实|计划|全年|年内|今年|每(?:个|一)?(?:月|季度?|年|周|次|半年)|要求|通过|切实|每[名位]|\\d{1,2}日前?)+");

	/** 到2026年底，支部占比 */
	private static final Pattern DATED = Pattern
		.compile("^(?:争取|力争|确保)?[到至于在]?(?:20\\d\\d年)?(?:\\d{1,2}月(?:\\d{1,2}日)?)?[底末初]?(?:之?前)?,(?=..)");

	private static final Pattern VERBS = Pattern.compile(
			"^(?:开展|组织(?!生活|部|力|关系|建设|覆盖|委员|观念|纪律|体系|设置|架构)|召开|举办|举行|参加|参与|安排|完成|覆盖|选取|进行|听取?|保持在?|按照|重点|集中(?!学习))+");

	private static final Pattern ENDS = Pattern.compile(
			"(?:比[^,比]{0,10}(?:提高|增长|增加|上升|下降|降低|减少)|不(?:得|应|能)?(?:少|低|小|超|短|高|多)[于过]?|至少|达到?|保持在?|控制在|超过?|约|的|在|为|原则上|必须|应当?|须|要|各|计划|组织|开展|召开|举行|举办|参加|每人|每年|每月|每季度|每半年|每周|每天|全年)+$");

	private static final Pattern AFTER = Pattern.compile("^(?:及?以上|以下|左右|之?内|以内|的(?:频次|频率|标准|要求)|的|比例|开展|进行)+");

	/** 不低于同期发展数的30%: the name stands before the comparison. */
	private static final Pattern COMPARISON = Pattern.compile("(?<=.{2})不(?:得|应|能)?(?:少|低|小|超|高|多).*$");

	/** 按0.5%的比例配齐党务干部 */
	private static final Pattern SHARE_OF = Pattern.compile("^的(?:比例|比重|标准).{3}");

	private static final Pattern DOES = Pattern.compile("(?<=.{2})(?:开展|进行)(?=.{2})");

	/** The rate that the last clause before the number names. */
	private static final Pattern RATE = Pattern.compile(",([^,]{2,12}率[^,]{0,6})$");

	private static final Pattern SIGNS = Pattern.compile("[\"“”()《》、:]+$|^[\"“”()》、:]+");

	/** How often and when says the period; a long name need not. */
	private static final Pattern WITHIN = Pattern.compile("(?<=.)(?:全年|年内|每(?:个|一)?(?:月|季度?|年|周|半年))(?=.)");

	/** 过程中 and 会议的 end, 中心组 and 中医 do not. */
	private static final Pattern OPENS = Pattern.compile("(?:中(?![心央医层期学药])|[的对在把将])(?=..)");

	private static final Map<String, String> DEFAULTS = Map.of("percent", "比例", "people", "人数", "hours", "时长", "amount",
			"金额");

	private MetricName() {
	}

	static String of(Sighting sighting) {
		String before = before(sighting);
		String after = after(sighting);
		boolean thing = sighting.quantity().percent() ? SHARE_OF.matcher(sighting.after()).find()
				: after.length() > 1 && !after.startsWith("、");
		String name = (thing || before.length() < 2) ? after : before;
		String label = sighting.passage().label();
		if (name.length() < 2 && label.length() > 1 && sighting.clause().start() == 0) {
			return shortened(label);
		}
		return (name.length() < 2) ? above(sighting) : shortened(name);
	}

	/** 开展思想动态调查，全年两次: what is counted stands in the clause before. */
	private static String above(Sighting sighting) {
		String sentence = sighting.sentence();
		String[] clauses = sentence.substring(0, Math.max(0, sentence.lastIndexOf(','))).split("[,;]");
		String words = VERBS.matcher(PERIODS.matcher(trim(clauses[clauses.length - 1])).replaceFirst(""))
			.replaceFirst("");
		boolean counts = sighting.quantity().occasion() && words.length() > 3
				&& words.chars().noneMatch(Character::isDigit);
		return counts ? shortened(words) : DEFAULTS.getOrDefault(sighting.quantity().kind(), "次数");
	}

	private static String after(Sighting sighting) {
		String words = sighting.passage()
			.text()
			.text(sighting.quantity().end(), Math.max(sighting.quoteEnd(), sighting.quantity().end()));
		return trim(DOES.matcher(AFTER.matcher(trim(words)).replaceFirst("")).replaceAll(""));
	}

	private static String before(Sighting sighting) {
		String words = sighting.passage()
			.text()
			.text(Math.min(sighting.quoteStart(), sighting.quantity().start()), sighting.quantity().start());
		String label = share(sighting, words.substring(words.lastIndexOf(':') + 1));
		String bare = ENDS.matcher(COMPARISON.matcher(label.isBlank() ? words : label).replaceFirst(""))
			.replaceFirst("");
		String whole = trim(PERIODS.matcher(DATED.matcher(trim(bare)).replaceFirst("")).replaceFirst(""));
		String object = VERBS.matcher(whole).replaceFirst("");
		return trim((object.length() < 2 && whole.length() > 1) ? whole
				: (object.length() < 2) ? words.substring(0, Math.max(0, words.lastIndexOf(':'))) : object);
	}

	/** A share is of what stands right before it: 开展主题党日，参学率达到98%. */
	private static String share(Sighting sighting, String words) {
		Matcher rate = RATE.matcher(words);
		return sighting.quantity().percent() && rate.find() ? rate.group(1) : words;
	}

	private static String trim(String words) {
		return SIGNS.matcher(words).replaceAll("");
	}

	private static String shortened(String name) {
		return Halves.without(cut(name));
	}

	/** The end of a long name says more than its beginning. */
	private static String cut(String name) {
		String first = fits(name) || name.contains("、") ? name : name.split("[,(:]")[0];
		String bare = fits(first) ? first : WITHIN.matcher(first).replaceAll("");
		return fits(bare) ? bare : tail(bare);
	}

	private static boolean fits(String name) {
		return name.length() <= LONGEST;
	}

	/** What stands behind 中 or 的, if that is short enough; else simply the end. */
	private static String tail(String name) {
		int from = name.length() - LONGEST;
		return OPENS.matcher(name)
			.results()
			.map(MatchResult::end)
			.filter((end) -> end >= from)
			.findFirst()
			.map(name::substring)
			.orElse(name.substring(from));
	}

}
