package org.partyplan.reader.meaning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partyplan.reader.text.Folded;
import org.partyplan.shared.Cadence;

/** The words for repeated work. */
enum SpokenPeriod {

	/**
	 * No cadence is as short: the next longer one is proposed, for a person to confirm.
	 */
	DAILY(Cadence.WEEK, "每(?:个|一)?(?:天|日(?![常程报])|工作日)|逐日"),
	WEEKLY(Cadence.WEEK, "每(?:个|一)?(?:周(?!年)|星期)|/周|逐周|一周一(?=[\\u4e00-\\u9fff])"),
	FORTNIGHTLY(Cadence.MONTH,
			"每(?:两|2|二)个?(?:周|星期)|每?隔一?周|每旬|每半个?月|半月一(?=[\\u4e00-\\u9fff])|每[双单]周|[双单]周(?=[\\u4e00-\\u9fff]{1,2}开|[一二三四五六日])"),
	MONTHLY(Cadence.MONTH,
			"每(?:个|一)?月(?:度)?|月月(?=[\\u4e00-\\u9fff])|/月|逐月|按月(?!.{0,8}基础上)|(?<![\\d十])一月一(?![日号])(?=[\\u4e00-\\u9fff])"),
	TWO_MONTHLY(Cadence.QUARTER, "每(?:两|2|二)个?月|每隔一?个?月|[双单]月(?!刊|份)"), FOUR_MONTHLY(Cadence.HALF_YEAR, "每(?:四|4)个?月"),
	QUARTERLY(Cadence.QUARTER,
			"每(?:个|一|1)?季(?:度)?|/季度?|逐季度?|按季度?|季季(?=[\\u4e00-\\u9fff])|(?<![一二三四1-4第前后上本下每])季度?[末初](?=[\\u4e00-\\u9fff])|每(?:三|3)个月|一季度?一(?=[\\u4e00-\\u9fff])"),

	HALF_YEARLY(Cadence.HALF_YEAR,
			"每半年|(?:每(?:两|2|二)个?|(?:两|2|二)个)季度(?=[^,。;]{0,12}[一1]次)|上(?:半年)?[、和及]?下半年(?=[^,。;]{0,8}各)|每(?:个|一)?学期|每(?:六|6)个月|(?<![上下])半年(?:一(?=[\\u4e00-\\u9fff])|(?=[\\u4e00-\\u9fff]{1,3}[一1两2]次))"),

	/** 全年 before a verb or a number; in 全年工作 it only says which plan is meant. */
	YEARLY(Cadence.YEAR,
			"每(?:一|1)?(?:学)?年(?:度)?|/年|[一全]年一(?=[次度总考评述])|(?<![对为定划按照])全年(?!党(?:建|的|务)|工作|任务|目标|度|.{2,6}计划)(?=[\\n)】]|$|[^,。;]{0,8}(?:计划|开展|组织|召开|举办|完成|发展|培训|集中|学习|不少于|不低于|至少|累计|安排|确保|力争|参加|撰写|报送|走访|\\d)|[^,。;]{0,24}(?:\\d|[一两二三四五六七八九十][次场期篇件名个成]|百分之))|(?<![\\d一二三四五六七八九十两几半近])年内");

	/** A date right behind a period belongs to it: 每月20日, 每年12月底前. */
	private static final String WITHIN = "(?:\\d{1,2}日|\\d{1,2}月(?:份)?(?:\\d{1,2}日|[底初末])?|月?[初中末底](?![心级期])|首月|年底|年末|年终|年初|年中)?(?:之?前)?";

	private final Cadence cadence;

	private final Pattern pattern;

	SpokenPeriod(Cadence cadence, String regex) {
		this.cadence = cadence;
		this.pattern = Pattern.compile("(?:" + regex + ")" + WITHIN);
	}

	/** Whether the words name a period that no cadence has. */
	private boolean odd() {
		return this == DAILY || this == FORTNIGHTLY || this == TWO_MONTHLY || this == FOUR_MONTHLY;
	}

	/** The first words of a text that name a period which no cadence has. */
	static Optional<String> odd(Folded text) {
		return Stream.of(values())
			.filter(SpokenPeriod::odd)
			.flatMap((period) -> text.matcher(period.pattern).results().limit(1))
			.map(MatchResult::group)
			.findFirst();
	}

	/** All periods named in a text, in order. */
	static List<Found> in(Folded text) {
		return Stream.of(values())
			.flatMap((period) -> text.matcher(period.pattern)
				.results()
				.limit(Passage.MOST_FINDS)
				.map((result) -> new Found(result.start(), result.end(), period.cadence)))
			.sorted(Comparator.comparingInt(Found::start))
			.toList();
	}

	/** The first period named in a clause. */
	static Optional<Cadence> first(String folded) {
		return in(Folded.of(folded)).stream().map(Found::cadence).findFirst();
	}

	/** A period and where it stands in the folded text. */
	record Found(int start, int end, Cadence cadence) {
	}

}
