package org.partyplan.admission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.CaseStatus;
import org.partyplan.admission.model.Gate;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.Stage;
import org.partyplan.admission.model.StepUnderReview;
import org.partyplan.organization.Category;

/** Cases and steps made up for plain tests. */
public final class SomeCourse {

	public static final UUID FULL = new UUID(1, 1);

	public static final UUID ALSO_FULL = new UUID(1, 2);

	public static final UUID PROBATIONARY = new UUID(1, 3);

	public static final LocalDate BORN = LocalDate.of(1998, 3, 4);

	private SomeCourse() {
	}

	public static AdmissionProgress with(Map<String, LocalDate> days, List<LocalDate> reviews,
			@Nullable Integer extended) {
		AdmissionProgress.Who who = new AdmissionProgress.Who(new UUID(2, 2), "郁青禾", BORN, Category.ACTIVIST,
				new UUID(3, 3), "外科一支部", true, true);
		return new AdmissionProgress(new UUID(4, 4), who, CaseStatus.OPEN, new HashMap<>(days), reviews, extended,
				BigDecimal.ZERO, 0, 0);
	}

	public static AdmissionProgress with(Map<String, LocalDate> days) {
		return with(days, List.of(), null);
	}

	public static StepUnderReview.Facts facts() {
		return new StepUnderReview.Facts(Set.of(FULL, ALSO_FULL), 20, BigDecimal.ZERO, 0, 5);
	}

	/** Days a month and more apart, in good order, from the application on. */
	public static Layout layout() {
		return new Layout(List.of(
				kind(1, AdmissionStepKind.APPLICATION, Stage.APPLYING, Set.of(), Set.of(Gate.AGE), none()),
				kind(2, "talk", Stage.APPLYING, Set.of(AdmissionStepKind.APPLICATION), Set.of(),
						limits(null, null, AdmissionStepKind.APPLICATION, "admission.talk")),
				kind(3, AdmissionStepKind.ACTIVIST, Stage.CULTIVATING, Set.of("talk"), Set.of(), none()),
				kind(6, AdmissionStepKind.EDUCATION, Stage.CULTIVATING, Set.of(AdmissionStepKind.ACTIVIST), Set.of(),
						limits(null, null, AdmissionStepKind.ACTIVIST, "admission.review")),
				kind(7, AdmissionStepKind.CANDIDATE, Stage.CHOOSING, Set.of(AdmissionStepKind.EDUCATION),
						Set.of(Gate.REVIEWS, Gate.PUBLICITY, Gate.HOURS, Gate.PROOFS),
						limits(AdmissionStepKind.ACTIVIST, "admission.activist", null, null)),
				new AdmissionStepKind(9, "sponsors", Stage.CHOOSING, "确定入党介绍人", false,
						Set.of(AdmissionStepKind.CANDIDATE),
						new AdmissionStepKind.Crew("入党介绍人", "admission.sponsors", "admission.sponsors", true), Set.of(),
						List.of(), Set.of(Gate.PEOPLE), none(), null, ""),
				kind(11, "training", Stage.CHOOSING, Set.of(AdmissionStepKind.CANDIDATE), Set.of(Gate.TRAINING),
						none()),
				kind(15, AdmissionStepKind.MEETING, Stage.RECEIVING, Set.of("sponsors", "training"),
						Set.of(Gate.BALLOT), limits(AdmissionStepKind.CANDIDATE, "admission.candidate", null, null)),
				kind(17, AdmissionStepKind.APPROVAL, Stage.RECEIVING, Set.of(AdmissionStepKind.MEETING), Set.of(),
						limits(null, null, AdmissionStepKind.MEETING, "admission.approval")),
				kind(23, AdmissionStepKind.CONVERSION_MEETING, Stage.PROBATION, Set.of(AdmissionStepKind.APPROVAL),
						Set.of(Gate.BALLOT), limits(AdmissionStepKind.MEETING, "admission.probation", null, null)),
				kind(24, AdmissionStepKind.CONVERSION, Stage.PROBATION, Set.of(AdmissionStepKind.CONVERSION_MEETING),
						Set.of(),
						limits(null, null, AdmissionStepKind.CONVERSION_MEETING, "admission.full.approval"))));
	}

	private static AdmissionStepKind kind(int number, String key, Stage stage, Set<String> needs, Set<Gate> gates,
			AdmissionStepKind.Limits limits) {
		Set<AdmissionStepKind.Takes> takes = key.equals(AdmissionStepKind.EDUCATION)
				? Set.of(AdmissionStepKind.Takes.REVIEW)
				: gates.contains(Gate.BALLOT) ? Set.of(AdmissionStepKind.Takes.BALLOT) : Set.of();
		return new AdmissionStepKind(number, key, stage, key, false, needs, null, takes, List.of(), gates, limits, null,
				"");
	}

	private static AdmissionStepKind.Limits limits(@Nullable String leastAfter, @Nullable String least,
			@Nullable String mostAfter, @Nullable String most) {
		return new AdmissionStepKind.Limits(leastAfter, least, mostAfter, most);
	}

	private static AdmissionStepKind.Limits none() {
		return limits(null, null, null, null);
	}

}
