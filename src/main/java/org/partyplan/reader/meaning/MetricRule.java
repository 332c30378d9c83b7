package org.partyplan.reader.meaning;

import java.util.function.Predicate;

/** The reasons for which a number with a unit is a target. */
enum MetricRule implements Predicate<Sighting> {

	/** A share is always meant to be reached. */
	PERCENT((sighting) -> sighting.quantity().percent()),

	/** 不少于, 至少, 以上 … set a bound. */
	BOUND(Sighting::bounded),

	/** 每季度一次, 全年12次. */
	PERIOD((sighting) -> sighting.periodic()
			&& (sighting.quantity().arabic() || sighting.quantity().countable() || sighting.behindItsThing())),

	/** 设立30个示范岗: somebody does it, and the figure is written as one. */
	DONE((sighting) -> sighting.quantity().arabic() && MetricWords.VERB.in(sighting.before())),

	/** 其中女党员约6名: one of several figures. */
	AMONG((sighting) -> sighting.quantity().arabic() && sighting.before().startsWith("其中")),
	/** 组建志愿队伍六支, 表彰十名: in Chinese numerals, behind the thing or ten and more. */
	COUNTED((sighting) -> !sighting.quantity().arabic() && MetricWords.VERB.in(sighting.before())
			&& (sighting.quantity().several() || sighting.occasionAtItsEnd())
			&& (sighting.behindItsThing() || sighting.quantity().many())),
	/** 组建三支突击队: made, and counted in what no manner of speaking is. */
	MADE((sighting) -> sighting.quantity().several() && "支所家处名位台间辆".contains(sighting.quantity().unit())
			&& MetricWords.MAKES.in(sighting.before())),
	/** 文化长廊2处: the thing, its number, and the clause ends. */
	LISTED((sighting) -> (sighting.quantity().arabic() || sighting.occasionAtItsEnd()) && sighting.behindItsThing()
			&& sighting.afterWords()),
	/** 发展党员：12名 — nothing but the heading's words before it. */
	LABELLED((sighting) -> sighting.quantity().arabic() && sighting.quantity().start() == 0
			&& !sighting.passage().label().isEmpty() && sighting.behindItsThing()),
	/** 与3家卫生院结成对子: the deed stands behind the number. */
	PARTNERS((sighting) -> (sighting.quantity().arabic() || sighting.quantity().several())
			&& MetricWords.WITH.in(sighting.before()) && MetricWords.PAIRS.in(sighting.after())),
	/** 为12名新党员举行宣誓仪式: done for so many. */
	FOR((sighting) -> sighting.quantity().arabic() && MetricWords.FOR.in(sighting.before())
			&& MetricWords.DONE_FOR.in(sighting.after())),
	/** 4个党支部按期换届. */
	DEED((sighting) -> sighting.quantity().arabic() && MetricWords.DEED.in(sighting.after())),
	/** 每个支部互检1个支部: so many for each. */
	EACH((sighting) -> sighting.quantity().arabic() && MetricWords.EACH.in(sighting.before())),
	/** 完成肿瘤、康复、检验三个党支部的调整: as many as are named. */
	ENUMERATED((sighting) -> sighting.quantity().several() && MetricWords.ENUMERATION.in(sighting.before())
			&& MetricWords.VERB.in(sighting.before())),
	/** 召开两次推进会: an event and how often, in Chinese numerals. */
	EVENT((sighting) -> sighting.quantity().occasion() && MetricWords.EVENT_VERB.in(sighting.before())),
	/** 清明节前到烈士陵园祭扫一次: a day of the year, and how often. */
	ON_A_DAY((sighting) -> sighting.quantity().unit().equals("次") && sighting.behindItsThing() && sighting.afterWords()
			&& sighting.onADay());

	private final Predicate<Sighting> rule;

	MetricRule(Predicate<Sighting> rule) {
		this.rule = rule;
	}

	@Override
	public boolean test(Sighting sighting) {
		return this.rule.test(sighting);
	}

}
