package org.partyplan.admission.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules a step is asked; each knows what it says to a committee member. */
public enum Gate {

	/** Every step comes after those it rests on. */
	ORDER("先后", OrderRule::judge),

	/** Natural months between steps: not too early, not too late. */
	TIMING("时间", TimingRule::judge),

	/** 18 or older on the day of the application. */
	AGE("年龄", AgeRule::judge),

	/** The right number of people, and full members where it takes them. */
	PEOPLE("人员", PeopleRule::judge),

	/** Somebody of the superior's talked. */
	TALKER("谈话人", PeopleRule::judgeTalker),

	/** The branch reviewed every half-year. */
	REVIEWS("半年考察", ReviewsRule::judge),

	/** So many working days of 公示. */
	PUBLICITY("公示", PublicityRule::judge),

	/** So many days or 学时 of training. */
	TRAINING("集中培训", TrainingRule::judge),

	/** Enough came and enough were in favour. */
	BALLOT("票决", VoteRule::judge),

	/** The organisation's own hours of service. */
	HOURS("志愿服务", OwnRules::judgeHours),

	/** The organisation's own proofs of a stage. */
	PROOFS("实绩材料", OwnRules::judgeProofs);

	static final List<Gate> ALWAYS = List.of(ORDER, TIMING);

	private final String label;

	private final Function<StepUnderReview, Stream<Finding>> rule;

	Gate(String label, Function<StepUnderReview, Stream<Finding>> rule) {
		this.label = label;
		this.rule = rule;
	}

	public String label() {
		return this.label;
	}

	Stream<Finding> judge(StepUnderReview step) {
		return this.rule.apply(step);
	}

}
