package org.partyplan.reader.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.Plans;

/**
 * A plan written with other numbers, heads, dates, tables, blanks and line ends is the
 * same plan. The texts beside the checkout are tried where they are.
 */
class RewrittenPlanTests {

	private static final List<String> FOLDERS = List.of("src/test/resources/plans", "../shared/plans");

	/** 计划一、总体要求: a first heading that has no line of its own. */
	private static final Pattern GLUED = Pattern.compile("(?m)^[^\\n]{6,60}(?:计划|要点)一、");

	/** What is another plan when written so, and why. */
	private static final Map<Rewriting, Set<String>> OTHERWISE = Map.of(
			// 507 has a line end within a number of its own, and the cut leaves 00 alone
			// on a line;
			// in 528 it parts 人次 in an item's first line, behind which a new line may
			// begin
			Rewriting.CUT_BY_THE_PAGE, Set.of("507", "528"),
			// the title of an attached table without the table is the first line of an
			// attachment
			Rewriting.ROWS_AS_ITEMS, Set.of("532"));

	private static final List<AnnotatedPlan> PLANS = FOLDERS.stream()
		.map(Path::of)
		.filter(Files::isDirectory)
		.flatMap((folder) -> AnnotatedPlan.in(folder).stream())
		.filter((plan) -> !GLUED.matcher(plan.text()).find())
		.toList();

	private static final Map<String, Tally> HEADINGS = new HashMap<>();

	private static final Map<String, List<String>> FOUND = new HashMap<>();

	@BeforeAll
	static void read() {
		for (AnnotatedPlan plan : PLANS) {
			PlanDraft draft = Plans.read(plan.text());
			HEADINGS.put(plan.name(), PlanScore.headings(plan, draft));
			FOUND.put(plan.name(), found(draft));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aPlanWrittenOtherwiseIsTheSamePlan(Rewriting rewriting) {
		SoftAssertions softly = new SoftAssertions();
		for (AnnotatedPlan plan : PLANS) {
			AnnotatedPlan other = rewriting.of(plan);
			if (!other.text().equals(plan.text())
					&& !OTHERWISE.getOrDefault(rewriting, Set.of()).contains(plan.name())) {
				PlanDraft draft = Plans.read(other.text());
				softly.assertThat(PlanScore.headings(other, draft))
					.as("%s %s", plan.name(), rewriting)
					.isEqualTo(HEADINGS.get(plan.name()));
				softly.assertThat(found(draft)).as("%s %s", plan.name(), rewriting).isEqualTo(FOUND.get(plan.name()));
			}
		}
		softly.assertAll();
	}

	/** The goals and periods, whatever the words around them. */
	private static List<String> found(PlanDraft draft) {
		return Stream
			.concat(draft.metrics().stream().map((one) -> one.comparator() + " " + one.value() + " " + one.unit()),
					draft.cadences().stream().map((one) -> one.cadence().name()))
			.sorted()
			.toList();
	}

}
