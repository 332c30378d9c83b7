package org.partyplan.measure;

import java.util.List;

import org.partyplan.measure.Measure.Words;

/** A small vocabulary for tests that have no records. */
public final class SomeMeasures {

	public static final Vocabulary VOCABULARY = new Vocabulary(
			List.of(measure(Measure.REPORTED, "先由责任单位报数", Words.of("%", "满意"), Shape.LATEST),
					measure("study-participation", "参学率", Words.of("%", "参学率"), Shape.SHARE),
					measure("activities:study-session", "中心组集中学习次数", Words.of("次", "集中学习"), Shape.COUNT),
					measure("activities:theme-day", "主题党日次数", Words.of("次", "主题党日"), Shape.COUNT)),
			List.of());

	private SomeMeasures() {
	}

	private static Measure measure(String key, String name, Words words, Shape shape) {
		return new Measure(key, name, words, shape, name, List.of(), "");
	}

}
