package org.partyplan.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AwardTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final List<String> STAGES = List.of("申报", "初审", "公示", "上报", "命名");

	private static final String BY = "陆办事";

	@Test
	void theNextStageIsTheFirstNotReached() {
		Award award = open(2);
		assertThat(award.progress().next()).isEqualTo("公示");
		assertThat(award.progress().ahead()).containsExactly("公示", "上报", "命名");
		assertThat(take(award)).isEqualTo("公示");
		assertThat(award.progress().state()).isEqualTo(AwardState.OPEN);
	}

	@Test
	void theLastStageIsTheAward() {
		Award award = open(4);
		assertThat(take(award)).isEqualTo("命名");
		assertThat(award.progress().state()).isEqualTo(AwardState.AWARDED);
		assertThat(award.awardedOn()).isEqualTo(DAY.plusDays(9));
	}

	@ParameterizedTest
	@EnumSource(value = AwardState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
	void whatHasEndedGoesNoFurther(AwardState state) {
		Award ended = ended(state);
		assertThat(ended.progress().next()).isNull();
		assertThatThrownBy(() -> take(ended)).isInstanceOf(RuleBroken.class);
		assertThatThrownBy(() -> ended.withdraw(DAY.plusDays(9), BY)).isInstanceOf(RuleBroken.class);
	}

	@Test
	void aStepIsNeitherBeforeTheLastNorToCome() {
		assertThatThrownBy(() -> open(2).take(DAY.minusDays(1), "", DAY, BY)).isInstanceOf(RuleBroken.class);
		assertThatThrownBy(() -> open(2).take(DAY.plusDays(3), "", DAY.plusDays(2), BY)).isInstanceOf(RuleBroken.class);
		assertThatCode(() -> open(2).take(DAY.plusDays(1), "", DAY.plusDays(1), BY)).doesNotThrowAnyException();
	}

	@Test
	void notGivingItNeedsAReason() {
		Award award = open(2);
		assertThatThrownBy(() -> award.refuse(DAY.plusDays(2), " ", DAY.plusDays(2), BY))
			.hasMessage("honour.refused.note");
		assertThat(award.refuse(DAY.plusDays(2), "名额已满", DAY.plusDays(2), BY)).isEqualTo("未获");
		assertThat(award.progress().steps()).hasSize(3);
	}

	@Test
	void theApplicationItselfIsNotTakenBack() {
		assertThat(open(1).progress().returns()).isFalse();
		assertThat(open(2).progress().returns()).isTrue();
		assertThatThrownBy(() -> open(1).takeBack()).hasMessage("honour.first");
	}

	@ParameterizedTest
	@EnumSource(value = AwardState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
	void withTheLastStepTakenBackItIsOpenAgain(AwardState state) {
		Award ended = ended(state);
		int steps = ended.progress().steps().size();
		ended.takeBack();
		assertThat(ended.progress().state()).isEqualTo(AwardState.OPEN);
		assertThat(ended.progress().steps()).hasSize(steps - 1);
		assertThat(ended.awardedOn()).isNull();
	}

	@Test
	void theStagesOfAKindAreReadHoweverTheyWereSeparated() {
		assertThat(new AwardKinds.Form("奖", Level.CITY, AwardKind.Whose.UNIT, "申报、 初审→公示,命名").stages())
			.containsExactly("申报", "初审", "公示", "命名");
	}

	@Test
	void anHonourForPersonsIsNotGivenToATeam() {
		assertThatThrownBy(() -> award(AwardKind.Whose.PERSON, null)).hasMessage("honour.whose");
		assertThatThrownBy(() -> award(AwardKind.Whose.UNIT, Ids.next())).hasMessage("honour.whose");
		assertThatCode(() -> award(AwardKind.Whose.EITHER, Ids.next())).doesNotThrowAnyException();
		assertThatCode(() -> award(AwardKind.Whose.EITHER, null)).doesNotThrowAnyException();
	}

	private static Award ended(AwardState state) {
		Award award = open((state == AwardState.AWARDED) ? 5 : 3);
		LocalDate day = DAY.plusDays(8);
		if (state == AwardState.REFUSED) {
			award.refuse(day, "名额已满", day, BY);
		}
		else if (state == AwardState.WITHDRAWN) {
			award.withdraw(day, BY);
		}
		return award;
	}

	private static Award open(int reached) {
		Award award = award(AwardKind.Whose.PERSON, Ids.next());
		IntStream.range(1, reached).mapToObj(DAY::plusDays).forEach((day) -> award.take(day, "", day, BY));
		return award;
	}

	private static String take(Award award) {
		return award.take(DAY.plusDays(9), "", DAY.plusDays(9), BY);
	}

	private static Award award(AwardKind.Whose whose, @Nullable UUID person) {
		return new Award(new AwardKind(Ids.next(), "最美医生", Level.HOSPITAL, whose, STAGES), Ids.next(), person, "",
				"三年无差错", DAY, BY);
	}

}
