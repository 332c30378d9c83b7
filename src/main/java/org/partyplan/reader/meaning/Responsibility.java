package org.partyplan.reader.meaning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Who leads a piece of work and who helps, where the text says so. */
record Responsibility(@Nullable String lead, @Nullable String helpers) {

	static final Responsibility NONE = new Responsibility(null, null);

	/** The next label ends the names: 责任单位：工会 完成时限：… */
	private static final String LABEL = "牵头|责任|主办|落实:|配合|协办|协助|完成时|时限|备注|完成|\\d|每|全年|年底|[\"“]?[七五]一";

	/** Names stand apart by 、 and commas, strokes and blanks. */
	private static final String WHO = "[:]((?:(?!" + LABEL + ")[^。;:()【】\\n|]){2,60})";

	private static final Pattern LAST_SIGNS = Pattern.compile("[,、/;]+$");

	/** Names that end as offices and posts do. */
	private static final String OFFICE = "([\\u4e00-\\u9fff、]{0,30}?(?:科|部|办|室|处|委|会|中心|支部|总支|组|团|局|站|队|院|书记|主任|院长|委员|负责人))";

	private static final Pattern LEAD = Pattern
		.compile("(?:牵头(?:部门|单位|科室|领导|人)?|责任(?:部门|单位|科室|人|领导)|主办(?:部门|单位)?)" + WHO);

	private static final Pattern BY = Pattern.compile("(?<![自理缘])由([^。;,:()\\n]{2,20}?)(?:具体|共同)?(?:牵头|负责|主办|承办|组织实施)");

	/** （人事科牵头，组织科、团委配合） */
	private static final Pattern LEADS = Pattern
		.compile("(?<=^|[(,。;\\n])" + OFFICE + "(?:具体|共同)?(?:牵头|负责|主办|承办)(?=[,;)。\\n]|$)");

	private static final Pattern HELPS = Pattern
		.compile("(?<=[(,;])" + OFFICE + "(?:协同|参与)?(?:配合|协助|协办)(?=[,;)。\\n]|$)");

	private static final Pattern HELPERS = Pattern
		.compile("(?:配合(?:部门|单位|科室)?|协办(?:部门|单位)?|协助(?:部门|单位)?|责任(?:部门|单位|科室))" + WHO);

	static Responsibility in(String folded) {
		String lead = first(LEAD, folded).or(() -> first(BY, folded)).or(() -> first(LEADS, folded)).orElse(null);
		String helpers = HELPERS.matcher(folded)
			.results()
			.map((found) -> names(found.group(1)))
			.filter((found) -> !found.equals(lead))
			.findFirst()
			.orElse(null);
		return new Responsibility(lead, (helpers != null) ? helpers : first(HELPS, folded).orElse(null));
	}

	private static Optional<String> first(Pattern pattern, String folded) {
		Matcher matcher = pattern.matcher(folded);
		return matcher.find() ? Optional.of(names(matcher.group(1))) : Optional.empty();
	}

	private static String names(String words) {
		return LAST_SIGNS.matcher(words.strip()).replaceFirst("");
	}

	boolean named() {
		return this.lead != null || this.helpers != null;
	}

}
