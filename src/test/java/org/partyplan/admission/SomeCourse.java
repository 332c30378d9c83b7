package org.partyplan.admission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.CaseStatus;
import org.partyplan.admission.model.Course;
import org.partyplan.admission.model.Days;
import org.partyplan.admission.model.Gate;
import org.partyplan.admission.model.Judged;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.Stage;
import org.partyplan.admission.model.StepKind;
import org.partyplan.organization.Category;

/** Cases and steps made up for plain tests. */
public final class SomeCourse {

	public static final UUID FULL = new UUID(1, 1);

	public static final UUID ALSO_FULL = new UUID(1, 2);

	public static final UUID PROBATIONARY = new UUID(1, 3);

	public static final LocalDate BORN = LocalDate.of(1998, 3, 4);

	private SomeCourse() {
	}

	public static Course with(Map<String, LocalDate> days, List<LocalDate> reviews, @Nullable Integer extended) {
		Course.Who who = new Course.Who(new UUID(2, 2), "郁青禾", BORN, Category.ACTIVIST, new UUID(3, 3), "外科一支部", true,
				true);
		return new Course(new UUID(4, 4), who, CaseStatus.OPEN, new HashMap<>(days), reviews, extended, BigDecimal.ZERO,
				0, 0);
	}

	public static Course with(Map<String, LocalDate> days) {
		return with(days, List.of(), null);
	}

	public static Judged.Facts facts() {
		return new Judged.Facts(Set.of(FULL, ALSO_FULL), 20, BigDecimal.ZERO, 0, 5);
	}

	/** Days a month and more apart, in good order, from the application on. */
	public static Layout layout() {
		return new Layout(List.of(kind(1, StepKind.APPLICATION, Stage.APPLYING, Set.of(), Set.of(Gate.AGE), none()),
				kind(2, "talk", Stage.APPLYING, Set.of(StepKind.APPLICATION), Set.of(),
						limits(null, null, StepKind.APPLICATION, "admission.talk")),
				kind(3, StepKind.ACTIVIST, Stage.CULTIVATING, Set.of("talk"), Set.of(), none()),
				kind(6, StepKind.EDUCATION, Stage.CULTIVATING, Set.of(StepKind.ACTIVIST), Set.of(),
						limits(null, null, StepKind.ACTIVIST, "admission.review")),
				kind(7, StepKind.CANDIDATE, Stage.CHOOSING, Set.of(StepKind.EDUCATION),
						Set.of(Gate.REVIEWS, Gate.PUBLICITY, Gate.HOURS, Gate.PROOFS),
						limits(StepKind.ACTIVIST, "admission.activist", null, null)),
				new StepKind(9, "sponsors", Stage.CHOOSING, "确定入党介绍人", false, Set.of(StepKind.CANDIDATE),
						new StepKind.Crew("入党介绍人", "admission.sponsors", "admission.sponsors", true), Set.of(),
						List.of(), Set.of(Gate.PEOPLE), none(), null, ""),
				kind(11, "training", Stage.CHOOSING, Set.of(StepKind.CANDIDATE), Set.of(Gate.TRAINING), none()),
				kind(15, StepKind.MEETING, Stage.RECEIVING, Set.of("sponsors", "training"), Set.of(Gate.BALLOT),
						limits(StepKind.CANDIDATE, "admission.candidate", null, null)),
				kind(17, StepKind.APPROVAL, Stage.RECEIVING, Set.of(StepKind.MEETING), Set.of(),
						limits(null, null, StepKind.MEETING, "admission.approval")),
				kind(23, StepKind.CONVERSION_MEETING, Stage.PROBATION, Set.of(StepKind.APPROVAL), Set.of(Gate.BALLOT),
						limits(StepKind.MEETING, "admission.probation", null, null)),
				kind(24, StepKind.CONVERSION, Stage.PROBATION, Set.of(StepKind.CONVERSION_MEETING), Set.of(),
						limits(null, null, StepKind.CONVERSION_MEETING, "admission.full.approval"))));
	}

	private static StepKind kind(int number, String key, Stage stage, Set<String> needs, Set<Gate> gates,
			StepKind.Limits limits) {
		Set<StepKind.Takes> takes = key.equals(StepKind.EDUCATION) ? Set.of(StepKind.Takes.REVIEW)
				: gates.contains(Gate.BALLOT) ? Set.of(StepKind.Takes.BALLOT) : Set.of();
		return new StepKind(number, key, stage, key, false, needs, null, takes, List.of(), gates, limits, null, "");
	}

	private static StepKind.Limits limits(@Nullable String leastAfter, @Nullable String least,
			@Nullable String mostAfter, @Nullable String most) {
		return new StepKind.Limits(leastAfter, least, mostAfter, most);
	}

	private static StepKind.Limits none() {
		return limits(null, null, null, null);
	}

}
