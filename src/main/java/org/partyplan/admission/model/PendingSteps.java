package org.partyplan.admission.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.partyplan.regulation.Regulations;
import org.partyplan.regulation.Rule;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.Together;

/**
 * What comes next for everybody in {@code :scope} as of {@code :asOf}, asked in one
 * statement with other things.
 *
 * @param ahead what presses most first
 */
public record PendingSteps(AdmissionProgress course, List<NextStep> ahead) {

	private static final String COURSES = "courses";

	private static final String LAW = "law";

	/** What has to be asked. */
	public static Map<String, String> selects() {
		return Map.of(COURSES, ProgressRows.OPEN.replace(":day", ":asOf"), AdmissionStepKinds.NAME,
				AdmissionStepKinds.VERSION.replace(":day", ":asOf"), LAW, Regulations.ROWS.replace(":day", ":asOf"));
	}

	/** What the answers come to. */
	public static Stream<PendingSteps> of(Together.Answers answers, LocalDate today) {
		Layout layout = AdmissionStepKinds.layout(answers);
		Rules law = law(answers, today);
		return answers.of(COURSES, ProgressRows.Row.class)
			.stream()
			.map(ProgressRows.Row::course)
			.map((course) -> new PendingSteps(course, NextStep.of(course, layout, law, today)));
	}

	/** The rules that came with them. */
	public static Rules law(Together.Answers answers, LocalDate today) {
		return new Rules(today, answers.of(LAW, Rule.class));
	}

}
