package org.partyplan.plan.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Who leads a piece of work and who helps, where the text says so. */
record Responsibility(@Nullable String lead, @Nullable String helpers) {

	private static final String WHO = "[:]([^。;,:()\\n]{2,40})";

	private static final Pattern LEAD = Pattern
		.compile("(?:牵头(?:部门|单位|科室|领导|人)?|责任(?:部门|单位|科室|人|领导)|主办(?:部门|单位)?)" + WHO);

	private static final Pattern BY = Pattern.compile("(?<![自理缘])由([^。;,:()\\n]{2,20}?)(?:牵头|负责|主办)");

	private static final Pattern HELPERS = Pattern
		.compile("(?:配合(?:部门|单位|科室)?|协办(?:部门|单位)?|协助(?:部门|单位)?|责任(?:部门|单位|科室))" + WHO);

	static Responsibility in(String folded) {
		String lead = first(LEAD, folded).or(() -> first(BY, folded)).orElse(null);
		String helpers = HELPERS.matcher(folded)
			.results()
			.map((found) -> found.group(1).strip())
			.filter((found) -> !found.equals(lead))
			.findFirst()
			.orElse(null);
		return new Responsibility(lead, helpers);
	}

	private static Optional<String> first(Pattern pattern, String folded) {
		Matcher matcher = pattern.matcher(folded);
		return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
	}

	boolean named() {
		return this.lead != null || this.helpers != null;
	}

}
