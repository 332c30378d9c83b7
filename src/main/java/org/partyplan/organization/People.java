package org.partyplan.organization;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For select and where clauses: the organisation's computed rules on the person with
 * alias {@code p}, beside {@code cross join organization_setting s}.
 */
public final class People {

	/** 高知. */
	public static final String EDUCATED = """
			(coalesce(p.education = any(s.educated_educations), false) or coalesce(p.degree = any(s.educated_degrees), false)
			  or coalesce(p.title_level = any(s.educated_titles), false))""";

	/** 临床一线. */
	public static final String FRONTLINE = "coalesce(p.area = any(s.frontline_areas), false)";

	/** 青年: of the set age or younger on {@code :day}. */
	public static final String YOUNG = """
			coalesce(p.born > cast(:day as date) - make_interval(years => s.young_age + 1), false)""";

	/** A seat in a 支委会, 总支委员会 or 党委, of the post {@code h}. */
	public static final String COMMITTEE = "h.post ~ '(书记|委员)$'";

	/** A seat in the 中心组, of the post {@code h}. */
	public static final String STUDY_GROUP = "h.post = '中心组成员'";

	private People() {
	}

	/** What somebody counts as by these rules: 高知 · 临床一线 · 青年. */
	public static String traits(boolean educated, boolean frontline, boolean young) {
		return Stream.of(educated ? "高知" : "", frontline ? "临床一线" : "", young ? "青年" : "")
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining(" · "));
	}

}
