package org.partyplan.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partyplan.measure.GoalScope;
import org.partyplan.measure.SomeMeasures;
import org.partyplan.plan.importing.SomeImports;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanPiece;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.TextEncoding;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Overtaken;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlanImportTests {

	private static PlanImport reading(String text) {
		try {
			return new PlanImport(UUID.randomUUID(), UUID.randomUUID(), "计划.txt", UUID.randomUUID(),
					PlanReader.readText(text), TextEncoding.UTF_8, Instant.EPOCH);
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	private static List<Proposal> proposals(PlanImport reading) {
		return Proposals.of(reading.draft(), reading.decisions(), SomeMeasures.VOCABULARY);
	}

	private static Proposal proposal(PlanImport reading, String words) {
		return proposals(reading).stream()
			.filter((one) -> one.title().contains(words) && (one.task() != null || words.equals("集中学习")))
			.findFirst()
			.orElseThrow(() -> new AssertionError(proposals(reading).stream().map(Proposal::title).toList()));
	}

	private static int part(PlanImport reading, String words) {
		List<Part> parts = reading.draft().parts();
		return java.util.stream.IntStream.range(0, parts.size())
			.filter((i) -> parts.get(i).source().contains(words))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void proposalsAreNumberedInTheOrderOfTheText() {
		PlanImport reading = reading(SomeImports.PLAN);
		assertThat(proposals(reading)).extracting(Proposal::number).isSorted().first().isEqualTo(1);
		assertThat(proposal(reading, "集中学习").number()).isLessThan(proposal(reading, "主题党日").number());
	}

	@Test
	void aRepeatedTaskComesWithItsCadence() {
		PlanImport reading = reading(SomeImports.PLAN);
		assertThat(proposal(reading, "辅导讲座").when()).isEqualTo("QUARTER");
		assertThat(proposal(reading, "主题党日").when()).isEqualTo("MONTH");
		assertThat(proposal(reading, "红色教育").when()).isEqualTo("NODE:七一");
	}

	@Test
	void whatAMetricCountsOverTheYearIsNotATaskUnlessAskedFor() {
		Proposal study = proposals(reading(SomeImports.PLAN)).stream()
			.filter((one) -> one.task() != null && one.title().contains("12次"))
			.findFirst()
			.orElseThrow();
		assertThat(study.refused()).isTrue();
	}

	/** The page posts the days it shows along with the year that a person typed. */
	@Test
	void daysFollowTheYearThatIsSetRight() {
		PlanImport reading = reading(SomeImports.PLAN);
		Proposal rules = proposal(reading, "考核细则");
		Proposal talks = proposal(reading, "辅导讲座");
		assertThat(rules.dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
		reading
			.decide(new Decisions(Map.of(talks.key(), new Choice(null, "ONCE", LocalDate.of(2026, 5, 4), null, null)),
					null), SomeMeasures.VOCABULARY);
		Heading next = new Heading("计划", 2027, "", "");
		reading.decide(new Decisions(Map.of(rules.key(), new Choice(null, "ONCE", rules.dueOn(), null, null),
				proposal(reading, "红色教育").key(), new Choice(null, "ONCE", LocalDate.of(2027, 8, 1), null, null)), next),
				SomeMeasures.VOCABULARY);
		assertThat(proposal(reading, "考核细则").dueOn()).isEqualTo(LocalDate.of(2027, 6, 30));
		assertThat(proposal(reading, "辅导讲座").dueOn()).isEqualTo(LocalDate.of(2027, 5, 4));
		assertThat(proposal(reading, "红色教育").dueOn()).as("chosen for the new year").isEqualTo(LocalDate.of(2027, 8, 1));
	}

	/** The editor and the measures know numbers, not fractions. */
	@Test
	void aThirdIsKeptAsAShareInPercent() {
		Proposal share = proposals(reading("一、发展党员\n（一）结构。临床一线占发展总数的比例不低于三分之一。\n")).stream()
			.filter((one) -> one.metric() != null)
			.findFirst()
			.orElseThrow();
		assertThat(share.terms().target()).isEqualTo("33.33");
		assertThat(share.terms().unit()).isEqualTo("%");
	}

	@Test
	void aTaskWithADateComesWithItsDay() {
		Proposal revise = proposal(reading(SomeImports.PLAN), "修订");
		assertThat(revise.when()).isEqualTo("ONCE");
		assertThat(revise.dueOn()).isEqualTo(LocalDate.of(2026, 6, 30));
	}

	@Test
	void aDateMovesWithTheYearThatWasSetRight() {
		PlanImport reading = reading(SomeImports.PLAN);
		reading.decide(new Decisions(Map.of(), new Heading("计划", 2027, "", "")), SomeMeasures.VOCABULARY);
		assertThat(proposal(reading, "修订").dueOn()).isEqualTo(LocalDate.of(2027, 6, 30));
	}

	@Test
	void aDecisionSurvivesWhatIsDoneToTheParagraphs() {
		PlanImport reading = reading(SomeImports.PLAN);
		String key = proposal(reading, "主题党日").key();
		reading.decide(new Decisions(Map.of(key, Choice.accept(false)), null), SomeMeasures.VOCABULARY);
		int item = part(reading, "党员教育");
		reading.edit(item, (draft) -> draft.level(item, Role.TEXT));
		reading.edit(item, (draft) -> draft.split(item, draft.parts().get(item).text().indexOf("七一前")));
		assertThat(proposal(reading, "主题党日").key()).isEqualTo(key);
		assertThat(proposal(reading, "主题党日").refused()).isTrue();
	}

	@Test
	void theSameWordsTwiceAreDecidedOnSeparately() {
		PlanImport reading = reading("一、学习\n（一）甲。每月开展一次主题党日。\n（二）乙。每月开展一次主题党日。\n");
		List<Proposal> twice = proposals(reading).stream().filter((one) -> one.task() != null).toList();
		reading.decide(new Decisions(Map.of(twice.get(twice.size() - 1).key(), Choice.accept(false)), null),
				SomeMeasures.VOCABULARY);
		assertThat(proposals(reading).stream().filter(Proposal::refused)).hasSize(1);
	}

	private static void act(PlanImport reading, String words, Runnable change) {
		reading.act("陆知微", Instant.EPOCH, words, SomeMeasures.VOCABULARY, change);
	}

	private static void undo(PlanImport reading) {
		reading.undo("陆知微", Instant.EPOCH, reading.steps().get(0).no(), SomeMeasures.VOCABULARY);
	}

	@Test
	void eachStepIsTakenBackByItselfTheLastFirst() {
		PlanImport reading = reading(SomeImports.PLAN);
		List<Part> before = reading.draft().parts();
		int item = part(reading, "党员教育");
		act(reading, "改为部分", () -> reading.edit(item, (draft) -> draft.level(item, Role.SECTION)));
		act(reading, null,
				() -> reading.decide(new Decisions(Map.of(proposal(reading, "主题党日").key(), Choice.accept(false)), null),
						SomeMeasures.VOCABULARY));
		act(reading, "划去", () -> reading.edit(item, (draft) -> draft.drop(item)));
		assertThat(reading.steps()).extracting(ImportStep::words)
			.satisfiesExactly((words) -> assertThat(words).isEqualTo("划去"),
					(words) -> assertThat(words).contains("主题党日").endsWith("不要"),
					(words) -> assertThat(words).isEqualTo("改为部分"));
		undo(reading);
		assertThat(proposal(reading, "主题党日").refused()).isTrue();
		undo(reading);
		assertThat(proposal(reading, "主题党日").accepted()).isTrue();
		undo(reading);
		assertThat(reading.draft().parts()).isEqualTo(before);
		assertThat(reading.steps()).isEmpty();
	}

	@Test
	void aStepFurtherDownIsTakenBackWithAllAboveIt() {
		PlanImport reading = reading(SomeImports.PLAN);
		int item = part(reading, "党员教育");
		for (int i = 0; i < 5; i++) {
			String title = "教育" + i;
			act(reading, title, () -> reading.edit(item, (draft) -> draft.rename(item, "（二）", title)));
		}
		reading.undo("陆知微", Instant.EPOCH, reading.steps().get(2).no(), SomeMeasures.VOCABULARY);
		assertThat(reading.draft().parts().get(item).title()).isEqualTo("教育1");
		act(reading, "新的", () -> reading.edit(item, (draft) -> draft.rename(item, "（二）", "新的")));
		undo(reading);
		undo(reading);
		assertThat(reading.draft().parts().get(item).title()).isEqualTo("教育0");
	}

	/** The page posts all that it shows along with the one thing that is done. */
	@Test
	void whatAPageOnlyRepeatsIsNoStep() {
		PlanImport reading = reading(SomeImports.PLAN);
		Proposal study = proposals(reading).stream().filter((one) -> one.metric() != null).findFirst().orElseThrow();
		WordedGoal said = new WordedGoal("中心组学习", ">=", "10", null, "次", null, GoalScope.WHOLE);
		reading.word(study, (where) -> study.choice().worded(study, where, said, study.measure()));
		Proposal now = proposals(reading).stream()
			.filter((one) -> one.key().equals(study.key()))
			.findFirst()
			.orElseThrow();
		act(reading, null,
				() -> reading
					.decide(new Decisions(Map.of(study.key(), new Choice(true, null, null, now.measure(), null)),
							reading.heading()), SomeMeasures.VOCABULARY));
		assertThat(reading.steps()).isEmpty();
	}

	@Test
	void whatChangesNothingLeavesNoWayBack() {
		PlanImport reading = reading(SomeImports.PLAN);
		int section = part(reading, "一、理论学习");
		act(reading, "改为部分", () -> reading.edit(section, (draft) -> draft.level(section, Role.SECTION)));
		assertThat(reading.steps()).isEmpty();
	}

	@Test
	void whatAPersonSaysOfAMetricStaysHoweverTheTextIsCut() {
		PlanImport reading = reading(SomeImports.PLAN);
		Proposal study = proposals(reading).stream().filter((one) -> one.metric() != null).findFirst().orElseThrow();
		WordedGoal said = new WordedGoal("中心组学习", "<=", "10", "12", "场", Cadence.MONTH, GoalScope.EACH);
		act(reading, null,
				() -> reading.word(study, (where) -> study.choice().worded(study, where, said, study.measure())));
		int item = part(reading, "学习制度");
		act(reading, "改为正文", () -> reading.edit(item, (draft) -> draft.level(item, Role.TEXT)));
		Proposal now = proposals(reading).stream()
			.filter((one) -> one.key().equals(study.key()))
			.findFirst()
			.orElseThrow();
		assertThat(now.terms().words()).isEqualTo("中心组学习 10—12 场，每月，每个支部都要达到");
		assertThat(now.accepted()).isTrue();
		undo(reading);
		undo(reading);
		assertThat(proposals(reading)).contains(study);
	}

	@Test
	void whatAPersonSaysStandsEvenWhereNothingIsReadAnyMore() {
		PlanImport reading = reading(SomeImports.PLAN);
		Proposal lecture = proposal(reading, "辅导讲座");
		UnitNames units = new UnitNames(List.of());
		WordedTask said = new WordedTask("请专家来讲", Audience.BRANCHES, null, 20, "");
		reading.word(lecture, (where) -> lecture.choice()
			.worded(lecture, where, said, WordedTask.of(lecture, units), "QUARTER", null));
		Decisions other = new Decisions(
				Map.of("kffffffffffffffff", Objects.requireNonNull(reading.decisions().choices().get(lecture.key()))),
				null);
		Proposal made = Proposals.of(reading.draft(), other, SomeMeasures.VOCABULARY)
			.stream()
			.filter((one) -> one.key().startsWith("kffff"))
			.findFirst()
			.orElseThrow();
		assertThat(made.title()).isEqualTo("请专家来讲");
		assertThat(made.when()).isEqualTo("QUARTER");
		assertThat(made.dueDay()).isEqualTo(20);
		assertThat(made.place()).isEqualTo(lecture.place());
	}

	@Test
	void aMissedNumberAndAMissedTaskAreMadeOfChosenWords() {
		PlanImport reading = reading("一、服务\n（一）门诊。导诊台保持3名党员，方便群众办事，时时有人应答。\n");
		int item = part(reading, "门诊");
		String text = reading.draft().parts().get(item).text();
		String metric = reading.propose(item, 0, text.indexOf('，'), false);
		String task = reading.propose(item, text.indexOf("方便"), text.indexOf("，时时") + 1, true);
		assertThat(proposals(reading)).filteredOn((one) -> one.key().equals(metric))
			.singleElement()
			.matches((one) -> one.terms().target().equals("3") && one.accepted());
		assertThat(proposals(reading)).filteredOn((one) -> one.key().equals(task))
			.singleElement()
			.matches((one) -> one.title().equals("方便群众办事") && one.accepted());
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> reading.propose(item, text.indexOf("方便"), text.length(), false))
			.withMessage("plan.read.noNumber");
	}

	@Test
	void anOldPageSaysOnlyWhatItsPersonChanged() {
		PlanImport reading = reading(SomeImports.PLAN);
		Proposal day = proposal(reading, "主题党日");
		Proposal lecture = proposal(reading, "辅导讲座");
		Decisions page = new Decisions(Map.of(day.key(), new Choice(true, "MONTH", null, null, null), lecture.key(),
				new Choice(true, "YEAR", null, null, null)), null);
		act(reading, null, () -> reading.decide(new Decisions(Map.of(day.key(), Choice.accept(false)), null),
				SomeMeasures.VOCABULARY));
		Decisions mine = reading.newIn(page, 0, SomeMeasures.VOCABULARY);
		assertThat(mine.choices()).containsOnlyKeys(lecture.key());
	}

	@Test
	void aParagraphIsFoundAgainBehindWhatOthersCut() {
		PlanImport reading = reading(SomeImports.PLAN);
		int first = part(reading, "学习制度");
		int item = part(reading, "党员教育");
		act(reading, "拆成两段", () -> reading.edit(first, (draft) -> draft.split(first, 10)));
		assertThat(reading.placeNow(0, item)).isEqualTo(item + 1);
		assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> reading.placeNow(0, first));
	}

	@Test
	void aParagraphThatIsNotThereIsNotFound() {
		PlanImport reading = reading(SomeImports.PLAN);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> reading.edit(999, (draft) -> draft.level(999, Role.ITEM)));
	}

	@Test
	void whatIsProposedAnywayIsNotRemembered() {
		PlanImport reading = reading(SomeImports.PLAN);
		Proposal lecture = proposal(reading, "辅导讲座");
		reading.decide(
				new Decisions(Map.of(lecture.key(), new Choice(true, "QUARTER", null, null, null)), reading.heading()),
				SomeMeasures.VOCABULARY);
		assertThat(reading.decisions()).isEqualTo(Decisions.NONE);
	}

	@Test
	void aChangedCadenceIsKeptBesideALaterYes() {
		PlanImport reading = reading(SomeImports.PLAN);
		String key = proposal(reading, "辅导讲座").key();
		reading.decide(new Decisions(Map.of(key, new Choice(null, "MONTH", null, null, null)), null),
				SomeMeasures.VOCABULARY);
		reading.decide(new Decisions(Map.of(key, Choice.accept(true)), null), SomeMeasures.VOCABULARY);
		assertThat(proposal(reading, "辅导讲座").when()).isEqualTo("MONTH");
	}

	@Test
	void aMetricIsComputedAsThePersonSays() {
		PlanImport reading = reading("一、学习\n全年集中学习12次。\n");
		String key = Proposals.of(reading.draft(), Decisions.NONE, SomeMeasures.VOCABULARY).get(0).key();
		reading.decide(new Decisions(Map.of(key, new Choice(null, null, null, "activities:theme-day", null)), null),
				SomeMeasures.VOCABULARY);
		reading.decide(new Decisions(Map.of(key, Choice.accept(true)), null), SomeMeasures.VOCABULARY);
		assertThat(
				Proposals.of(reading.draft(), reading.decisions(), SomeMeasures.VOCABULARY).get(0).terms().measureKey())
			.isEqualTo("activities:theme-day");
	}

	@Test
	void theMeasureThatIsProposedAnywayIsNotRemembered() {
		PlanImport reading = reading("一、学习\n全年集中学习12次。\n");
		String key = Proposals.of(reading.draft(), Decisions.NONE, SomeMeasures.VOCABULARY).get(0).key();
		reading.decide(new Decisions(Map.of(key, new Choice(null, null, null, "activities:study-session", null)), null),
				SomeMeasures.VOCABULARY);
		assertThat(reading.decisions()).isEqualTo(Decisions.NONE);
	}

	@Test
	void anotherPlanOfTheFileIsReadInstead() {
		PlanImport reading = reading("【篇一】内科支部2026年计划\n一、学习\n每月一次。\n【篇二】外科支部2026年计划\n一、服务\n每季度义诊。\n");
		int other = reading.draft().pieces().get(1).part();
		act(reading, "换一份", () -> reading.edit(other, (draft) -> draft.take(other)));
		assertThat(reading.draft().head().title()).isEqualTo("外科支部2026年计划");
		assertThat(reading.draft().sections()).singleElement().matches((section) -> section.title().equals("服务"));
		assertThat(reading.draft().pieces()).extracting(PlanPiece::read).containsExactly(false, true);
		undo(reading);
		assertThat(reading.draft().head().title()).isEqualTo("内科支部2026年计划");
	}

}
