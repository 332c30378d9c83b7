package org.partyplan.admission.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partyplan.admission.SomeCourse;
import org.partyplan.regulation.SomeAdmissionRules;

import static org.assertj.core.api.Assertions.assertThat;

class GateTests {

	private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

	private SomeAdmissionRules rules = SomeAdmissionRules.ofAdmissions();

	@Test
	void whoAppliesIsEighteenOnThatDay() {
		LocalDate birthday = SomeCourse.BORN.plusYears(18);
		assertThat(judge(AdmissionStepKind.APPLICATION, StepEntry.on(birthday), Map.of())).isEmpty();
		assertThat(judge(AdmissionStepKind.APPLICATION, StepEntry.on(birthday.minusDays(1)), Map.of())).singleElement()
			.extracting(Finding::sentence)
			.asString()
			.contains("才满 18 岁", "第十三条");
	}

	@Test
	void aStepComesAfterThoseItRestsOn() {
		assertThat(judge(AdmissionStepKind.ACTIVIST, StepEntry.on(DAY),
				Map.of(AdmissionStepKind.APPLICATION, DAY.minusMonths(2))))
			.singleElement()
			.extracting(Finding::words)
			.asString()
			.contains("第 2 步", "还没有记");
		assertThat(judge(AdmissionStepKind.ACTIVIST, StepEntry.on(DAY), Map.of("talk", DAY.plusDays(1))))
			.singleElement()
			.extracting(Finding::words)
			.asString()
			.startsWith("早于");
	}

	@Test
	void aCorrectedDayDoesNotOvertakeWhatCameOfIt() {
		assertThat(judge("talk", StepEntry.on(DAY),
				Map.of(AdmissionStepKind.APPLICATION, DAY.minusDays(9), AdmissionStepKind.ACTIVIST, DAY.minusDays(1))))
			.extracting(Finding::gate)
			.containsExactly(Gate.ORDER);
	}

	@Test
	void aLateTalkIsToldButWaitingCannotMendIt() {
		List<Finding> found = judge("talk", StepEntry.on(DAY),
				Map.of(AdmissionStepKind.APPLICATION, DAY.minusMonths(1).minusDays(1)));
		assertThat(found).singleElement().extracting(Finding::bars).isEqualTo(false);
		assertThat(judge("talk", StepEntry.on(DAY), Map.of(AdmissionStepKind.APPLICATION, DAY.minusMonths(1))))
			.isEmpty();
	}

	@Test
	void anActivistIsCultivatedForAYear() {
		assertThat(candidate(DAY.minusYears(1), 5)).isEmpty();
		assertThat(candidate(DAY.minusYears(1).plusDays(1), 5)).singleElement()
			.matches(Finding::bars)
			.extracting(Finding::words)
			.asString()
			.isEqualTo("最早是2026年8月4日");
	}

	@Test
	void whereTheOwnFigureIsLooserBothDaysAreToldAndTheRegulationBinds() {
		this.rules.own("admission.activist", 6);
		assertThat(candidate(DAY.minusMonths(7), 5)).singleElement()
			.extracting(Finding::sentence)
			.asString()
			.contains("最早是2027年1月3日", "6 个月，到 2026年7月3日", "12 个月，到 2027年1月3日", "第十三条");
	}

	@Test
	void whereTheOwnFigureIsStricterItBinds() {
		this.rules.own("admission.activist", 18);
		assertThat(candidate(DAY.minusYears(1), 5)).singleElement()
			.extracting(Finding::sentence)
			.asString()
			.contains("最早是2027年2月3日", "本单位计划 18 个月");
	}

	@Test
	void anActivistIsReviewedEveryHalfYear() {
		Map<String, LocalDate> days = Map.of(AdmissionStepKind.ACTIVIST, DAY.minusMonths(14),
				AdmissionStepKind.EDUCATION, DAY);
		AdmissionProgress once = SomeCourse.with(days, List.of(DAY.minusMonths(8)), null);
		AdmissionProgress often = SomeCourse.with(days, List.of(DAY.minusMonths(8), DAY.minusMonths(2)), null);
		assertThat(judge(AdmissionStepKind.CANDIDATE, shown(DAY), once)).extracting(Finding::gate)
			.containsExactly(Gate.REVIEWS);
		assertThat(judge(AdmissionStepKind.CANDIDATE, shown(DAY), often)).isEmpty();
	}

	@Test
	void aNoticeHangsForFiveWorkingDays() {
		assertThat(candidate(DAY.minusYears(1), 4)).singleElement()
			.extracting(Finding::words)
			.asString()
			.startsWith("公示只有 4 个工作日");
		this.rules.with("admission.publicity", 0, org.partyplan.regulation.Bound.LEAST);
		assertThat(candidate(DAY.minusYears(1), 0)).isEmpty();
	}

	@Test
	void sponsorsAreTwoFullMembers() {
		assertThat(sponsors(Set.of(SomeCourse.FULL, SomeCourse.ALSO_FULL))).isEmpty();
		assertThat(sponsors(Set.of(SomeCourse.FULL))).singleElement()
			.extracting(Finding::words)
			.isEqualTo("入党介绍人选了 1 人，要 2 人");
		assertThat(sponsors(Set.of(SomeCourse.FULL, SomeCourse.PROBATIONARY))).singleElement()
			.extracting(Finding::words)
			.asString()
			.contains("1 人当天不是本支部正式党员");
	}

	@Test
	void trainingTakesThreeDaysOrTwentyFourHours() {
		Map<String, LocalDate> days = Map.of(AdmissionStepKind.CANDIDATE, DAY.minusDays(40));
		assertThat(judge("training", StepEntry.on(DAY).trained(3, 0), days)).isEmpty();
		assertThat(judge("training", StepEntry.on(DAY).trained(2, 24), days)).isEmpty();
		assertThat(judge("training", StepEntry.on(DAY).trained(2, 23), days)).extracting(Finding::gate)
			.containsExactly(Gate.TRAINING);
	}

	@Test
	void aBallotTakesMoreThanHalfOfThoseDueBothWays() {
		assertThat(ballot(20, 11, 0, 11)).isEmpty();
		assertThat(ballot(20, 10, 0, 10)).hasSize(2);
		assertThat(ballot(20, 11, 0, 10)).singleElement().extracting(Finding::words).asString().contains("赞成 10 票");
	}

	@Test
	void writtenOpinionsCountAsVotesButNotAsPresence() {
		assertThat(ballot(20, 11, 2, 11)).isEmpty();
		assertThat(ballot(20, 9, 8, 17)).singleElement().extracting(Finding::words).asString().contains("到会 9 人");
	}

	@Test
	void whoIsOnProbationHasNoVote() {
		assertThat(ballot(21, 21, 0, 21)).singleElement()
			.extracting(Finding::words)
			.asString()
			.contains("只有 20 人", "预备党员没有表决权");
	}

	@Test
	void theOwnHoursAndProofsAreAskedWhereTheOrganisationAsksThem() {
		this.rules.own("admission.hours", 20).own("admission.proofs", 1);
		assertThat(candidate(DAY.minusYears(1), 5)).extracting(Finding::gate)
			.containsExactlyInAnyOrder(Gate.HOURS, Gate.PROOFS);
	}

	private List<Finding> candidate(LocalDate activist, int shownDays) {
		AdmissionProgress course = SomeCourse.with(
				Map.of(AdmissionStepKind.ACTIVIST, activist, AdmissionStepKind.EDUCATION, activist),
				List.of(activist.plusMonths(5), activist.plusMonths(11)), null);
		AdmissionStepKind kind = SomeCourse.layout().kind(AdmissionStepKind.CANDIDATE);
		StepUnderReview.Facts facts = new StepUnderReview.Facts(Set.of(), 20, BigDecimal.ZERO, 0, shownDays);
		return new StepUnderReview(kind, shown(DAY), Set.of(), course, SomeCourse.layout(), this.rules.rules(), facts)
			.findings();
	}

	private List<Finding> sponsors(Set<UUID> people) {
		AdmissionProgress course = SomeCourse.with(Map.of(AdmissionStepKind.CANDIDATE, DAY.minusDays(9)));
		return new StepUnderReview(SomeCourse.layout().kind("sponsors"), StepEntry.on(DAY), people, course,
				SomeCourse.layout(), this.rules.rules(), SomeCourse.facts())
			.findings();
	}

	private List<Finding> ballot(int due, int present, int written, int ayes) {
		Map<String, LocalDate> days = Map.of("sponsors", DAY.minusDays(9), "training", DAY.minusDays(9));
		return judge(AdmissionStepKind.MEETING, StepEntry.on(DAY).voted(new AdmissionVote(due, present, written, ayes)),
				days);
	}

	private List<Finding> judge(String key, StepEntry act, Map<String, LocalDate> days) {
		return judge(key, act, SomeCourse.with(days));
	}

	private List<Finding> judge(String key, StepEntry act, AdmissionProgress course) {
		return new StepUnderReview(SomeCourse.layout().kind(key), act, Set.of(), course, SomeCourse.layout(),
				this.rules.rules(), SomeCourse.facts())
			.findings();
	}

	private static StepEntry shown(LocalDate day) {
		return StepEntry.on(day).shown(day.minusDays(8), day.minusDays(1));
	}

}
