package org.partyplan.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProgressTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final List<String> STAGES = List.of("申报", "初审", "公示", "上报", "命名");

	@Test
	void theNextStageIsTheFirstNotReached() {
		assertThat(open(2).next()).isEqualTo("公示");
		assertThat(open(2).ahead()).containsExactly("公示", "上报", "命名");
		assertThat(open(2).afterNext()).isEqualTo(AwardState.OPEN);
	}

	@Test
	void theLastStageIsTheAward() {
		assertThat(open(4).next()).isEqualTo("命名");
		assertThat(open(4).afterNext()).isEqualTo(AwardState.AWARDED);
	}

	@ParameterizedTest
	@EnumSource(value = AwardState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
	void whatHasEndedGoesNoFurther(AwardState state) {
		Progress ended = new Progress(state, STAGES, open(3).steps());
		assertThat(ended.next()).isNull();
		assertThatThrownBy(() -> ended.requireStep(DAY.plusDays(9), DAY.plusDays(9))).isInstanceOf(RuleBroken.class);
	}

	@Test
	void aStepIsNeitherBeforeTheLastNorToCome() {
		Progress two = open(2);
		assertThatThrownBy(() -> two.requireStep(DAY.minusDays(1), DAY)).isInstanceOf(RuleBroken.class);
		assertThatThrownBy(() -> two.requireStep(DAY.plusDays(3), DAY.plusDays(2))).isInstanceOf(RuleBroken.class);
		assertThatCode(() -> two.requireStep(DAY.plusDays(1), DAY.plusDays(1))).doesNotThrowAnyException();
	}

	@Test
	void theApplicationItselfIsNotTakenBack() {
		assertThat(open(1).returns()).isFalse();
		assertThat(open(2).returns()).isTrue();
	}

	@Test
	void theStagesOfAKindAreReadHoweverTheyWereSeparated() {
		assertThat(new HonourKindForm("奖", Level.CITY, Whose.UNIT, "申报、 初审→公示,命名").stages()).containsExactly("申报", "初审",
				"公示", "命名");
	}

	@Test
	void anHonourForPersonsIsNotGivenToATeam() {
		assertThat(Whose.PERSON.fits(false)).isFalse();
		assertThat(Whose.UNIT.fits(true)).isFalse();
		assertThat(Whose.EITHER.fits(true)).isTrue();
	}

	private static Progress open(int reached) {
		return new Progress(AwardState.OPEN, STAGES,
				IntStream.range(0, reached)
					.mapToObj((at) -> new AwardStep(at + 1, STAGES.get(at), DAY.plusDays(at), "", "陆办事"))
					.toList());
	}

}
