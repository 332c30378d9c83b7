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
	FACT(Sighting::past),
	/** 纪录片（共8集）, 党员不足3人的, 3名以上党员的支部, 80分以上党员比例. */
	SIZE((sighting) -> MetricWords.SIZE.in(sighting.before())
			|| (MetricWords.OR_MORE.in(sighting.after()) && MetricWords.MEANT.in(sighting.after()))),
	/** 考核前20%的党员: the best of a ranking, who are meant. */
	FIRST((sighting) -> MetricWords.RANK.in(sighting.before()) && sighting.after().startsWith("的")),
	/** 由85%提升到95%: where it starts from. */
	BASELINE((sighting) -> MetricWords.FROM.in(sighting.before()) && MetricWords.RISES.in(sighting.after())),
	/** 单笔5万元以上的支出, 得分低于80分的科室, 涉及两个以上部门: what sets something off. */
	THRESHOLD((sighting) -> (MetricWords.FROM_ON.in(sighting.before()) && MetricWords.OR_MORE.in(sighting.after()))
			|| (MetricWords.BEYOND.in(sighting.before())
					&& (MetricWords.THOSE.in(sighting.after()) || MetricWords.MEANT.in(sighting.after())))
			|| MetricWords.RUNNING.in(sighting.before()) || MetricWords.SUFFERED.in(sighting.after())),
	/** 三分之二以上到会方可开会, 7个部门参加的专班: a quorum, and who makes up a group. */
	QUORUM((sighting) -> MetricWords.QUORUM.in(sighting.after()) || MetricWords.PRESENT.in(sighting.before())
			|| MetricWords.MEMBERS.in(sighting.after())),
	/** 由5人组成，设书记1名: whom a body has. */
	BODY((sighting) -> sighting.quantity().kind().equals("people") && MetricWords.OFFICE.in(sighting.sentence())),
	/** 流动党员3人，每月联系: whom the work is about. */
	MEMBERS((sighting) -> sighting.quantity().kind().equals("people")
			&& MetricWords.KIND_OF_MEMBERS.in(sighting.sentence())),
	/** 做到2个延伸、1个融合: a manner of speaking. */
	SLOGAN((sighting) -> sighting.quantity().unit().equals("个") && MetricWords.DONE_SO.in(sighting.sentence())
			&& MetricWords.TWO_SIGNS.in(sighting.after())),
	/** 二十届四中全会 counts no sessions; 提前3天, 公示5天 are times of a procedure. */
	TIME((sighting) -> (sighting.quantity().unit().equals("届") && !sighting.quantity().arabic())
			|| (sighting.quantity().time() && (MetricWords.TERM.in(sighting.before())
					|| (!sighting.bounded() && !MetricWords.SPENT.in(sighting.before()))))),
	/** 满分100分, 其中学习占20分, 90分以上为优秀: how points are given. */
	SCORE((sighting) -> (sighting.quantity().unit().equals("分")
			&& (MetricWords.POINTS.in(sighting.before()) || MetricWords.TAKEN_OFF.in(sighting.before())))
			|| MetricWords.GRADED.in(sighting.after())),
	/** 3月5日, 每月25日前: the day of a date. */
	DAY((sighting) -> sighting.quantity().unit().equals("日") && sighting.dated()),

	/** 八项规定, 五个方面: part of a name, a division of the text. */
	NAME((sighting) -> !sighting.quantity().percent() && !sighting.quantity().time()
			&& MetricWords.NAME_AFTER.in(sighting.after())
			&& !(sighting.quantity().occasion() && MetricWords.AWARENESS.in(sighting.after()))),

	/** “五个一”活动 lists things of which one is enough. */
	LIST_OF_ONES((sighting) -> "一".equals(sighting.quantity().numeral()) && sighting.behindListOfOnes()),

	/** 再一次, 每一次. */
	ONCE_MORE((sighting) -> !sighting.quantity().arabic() && MetricWords.NAME_BEFORE.in(sighting.before())),

	/** 二次创业, 一次性: these count nothing. */
	IDIOM((sighting) -> ("二".equals(sighting.quantity().numeral()) && !sighting.bounded()
			&& !MetricWords.EVENT_VERB.in(sighting.before())) || sighting.after().startsWith("性")
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
