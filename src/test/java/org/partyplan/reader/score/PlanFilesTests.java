package org.partyplan.reader.score;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan in a file of Word, Excel, a browser or a printer is the plan that its text is.
 */
class PlanFilesTests {

	private static List<Path> files() {
		return AnnotatedPlan.files(Path.of("src/test/resources/plans"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void aFileIsReadAsItsText(Path file) {
		PlanScore text = ReaderScores.score(AnnotatedPlan.of(file));
		PlanScore read = ReaderScores.score(file);
		assertThat(Stream.of(read.struct(), read.metric(), read.cadence(), read.head())).containsExactly(text.struct(),
				text.metric(), text.cadence(), text.head());
	}

}
