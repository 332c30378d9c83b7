package org.partyplan;

import java.util.Set;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;

/**
 * Splits the tests: {@code ./mvnw test} runs what needs no whole program (plain tests and
 * slices), {@code ./mvnw verify} then the rest. Without the property {@code tests} all
 * run, as in an editor.
 */
public class QuickTests implements PostDiscoveryFilter {

	/** Those that go through the whole site in a browser: {@code verify -Pwalk}. */
	private static final Set<String> WALKS = Set.of("FormWalkTests", "EveryPageTests");

	/** Plain tests that take their time: they go with the rest. */
	private static final Set<String> SLOW = Set.of("UnreadablePlanTests", "GeneratedPlanTests", "ReadingGrowthTests",
			"ReadingFuzzTests", "SamePlanTests", "TrialRestartTests");

	private final String wanted = System.getProperty("tests", "");

	@Override
	public FilterResult apply(TestDescriptor test) {
		return FilterResult.includedIf(this.wanted.isEmpty() || this.wanted.equals(kind(test)));
	}

	private static String kind(TestDescriptor test) {
		for (TestDescriptor one = test; one != null; one = one.getParent().orElse(null)) {
			if (one.getSource().orElse(null) instanceof ClassSource source && program(source.getJavaClass())) {
				return WALKS.contains(source.getJavaClass().getSimpleName()) ? "walk" : "program";
			}
		}
		return "quick";
	}

	private static boolean program(Class<?> type) {
		return SLOW.contains(type.getSimpleName()) || MergedAnnotations.search(SearchStrategy.TYPE_HIERARCHY)
			.withEnclosingClasses((any) -> true)
			.from(type)
			.isPresent(SpringBootTest.class);
	}

}
