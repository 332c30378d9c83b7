package org.partyplan.reader.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The annotated plans are read as their annotators read them. */
class ReaderScoresTests {

	/** Of the project, and of the two folders beside it where they are. */
	private static final List<String> FOLDERS = List.of("src/test/resources/plans", "../shared/plans",
			"../shared/corpus/annotated");

	private static List<AnnotatedPlan> plans() {
		return FOLDERS.stream()
			.map(Path::of)
			.filter(Files::isDirectory)
			.flatMap((folder) -> AnnotatedPlan.in(folder).stream())
			.toList();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void thePlansAreReadAsAnnotated(boolean fullWidth) {
		List<PlanScore> scores = plans().stream()
			.map((plan) -> fullWidth ? plan.fullWidth() : plan)
			.map(ReaderScores::score)
			.toList();
		PlanScore all = ReaderScores.all(scores);
		assertThat(all.struct().f1()).as(ReaderScores.table(scores)).isGreaterThanOrEqualTo(0.99);
		assertThat(all.metric().f1()).isGreaterThanOrEqualTo(0.97);
		assertThat(all.cadence().f1()).isGreaterThanOrEqualTo(0.98);
		assertThat(all.kept().f1()).isGreaterThanOrEqualTo(0.999);
		assertThat(all.junk()).isZero();
		assertThat(scores).allSatisfy((score) -> assertThat(Stream.of(score.struct(), score.metric(), score.cadence()))
			.allSatisfy((tally) -> assertThat(tally.f1()).isGreaterThanOrEqualTo(0.9)));
	}

}
