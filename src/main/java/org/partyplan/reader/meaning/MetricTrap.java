package org.partyplan.reader.meaning;

import java.util.function.Predicate;

/** The reasons for which a number with a unit is no target after all. */
enum MetricTrap implements Predicate<Sighting> {

	/**
	 * “三个一” and other slogans in quotation marks, and numbers in the titles of documents.
	 */
	QUOTED((sighting) -> sighting.passage().quoted(sighting.quantity().start())
			|| sighting.passage().titled(sighting.quantity().start())),

	/** What already is; what is ahead in the same sentence ends it. */
	FACT((sighting) -> MetricWords.FACT.last(sighting.sentence()) > MetricWords.AHEAD.last(sighting.sentence())),
	/** 纪录片（共8集）, 党员不足3人的, 3名以上党员的支部. */
	SIZE((sighting) -> MetricWords.SIZE.in(sighting.before())
			|| (MetricWords.OR_MORE.in(sighting.after()) && MetricWords.MEANT.in(sighting.after()))),
	/** 由85%提升到95%: where it starts from. */
	BASELINE((sighting) -> MetricWords.FROM.in(sighting.before()) && MetricWords.RISES.in(sighting.after())),
	/** 二十届四中全会 counts no sessions; 会后5天内, 提前3天 are times. */
	TIME((sighting) -> (sighting.quantity().unit().equals("届") && !sighting.quantity().arabic())
			|| (sighting.quantity().unit().equals("天")
					&& MetricWords.TERM.in(sighting.before() + "|" + sighting.after()))),

	/** 八项规定, 五个方面, 6个月: part of a name, a division of the text, a length of time. */
	NAME((sighting) -> !sighting.quantity().percent() && MetricWords.NAME_AFTER.in(sighting.after())),

	/** “五个一”活动 lists things of which one is enough. */
	LIST_OF_ONES((sighting) -> "一".equals(sighting.quantity().numeral()) && sighting.behindListOfOnes()),

	/** 再一次, 每一次. */
	ONCE_MORE((sighting) -> !sighting.quantity().arabic() && MetricWords.NAME_BEFORE.in(sighting.before())),

	/** 二次创业, 一次性: these count nothing. */
	IDIOM((sighting) -> "二".equals(sighting.quantity().numeral()) || sighting.after().startsWith("性")
			|| sighting.after().startsWith("次"));

	private final Predicate<Sighting> rule;

	MetricTrap(Predicate<Sighting> rule) {
		this.rule = rule;
	}

	@Override
	public boolean test(Sighting sighting) {
		return this.rule.test(sighting);
	}

}
