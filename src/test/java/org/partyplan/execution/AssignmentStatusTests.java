package org.partyplan.execution;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class AssignmentStatusTests {

	/** Every pair of status and step that leads anywhere; all others lead nowhere. */
	private static final Map<AssignmentStatus, Set<String>> TABLE = new EnumMap<>(Map.of(AssignmentStatus.OPEN,
			Set.of("REPORTED>REPORTED", "TICKED>DONE", "NOT_APPLICABLE>CLAIMED", "WITHDRAWN>WITHDRAWN", "CHANGED>OPEN",
					"REMINDED>OPEN", "FULFILLED>DONE"),
			AssignmentStatus.RETURNED,
			Set.of("REPORTED>REPORTED", "TICKED>DONE", "NOT_APPLICABLE>CLAIMED", "WITHDRAWN>WITHDRAWN",
					"CHANGED>RETURNED", "REMINDED>RETURNED", "FULFILLED>DONE"),
			AssignmentStatus.REPORTED, Set.of("ACCEPTED>DONE", "RETURNED>RETURNED", "RECALLED>OPEN"),
			AssignmentStatus.CLAIMED,
			Set.of("ACCEPTED>NOT_APPLICABLE", "RETURNED>RETURNED", "RECALLED>OPEN", "FULFILLED>DONE"),
			AssignmentStatus.DONE, Set.of("UNTICKED>OPEN", "REOPENED>OPEN", "UNFULFILLED>OPEN"),
			AssignmentStatus.NOT_APPLICABLE, Set.of("REOPENED>OPEN"), AssignmentStatus.WITHDRAWN,
			Set.of("REOPENED>OPEN")));

	@ParameterizedTest
	@MethodSource("pairs")
	void aStepLeadsOnlyWhereTheTableSays(AssignmentStatus from, AssignmentStepKind step) {
		String expected = TABLE.get(from)
			.stream()
			.filter((entry) -> entry.startsWith(step + ">"))
			.map((entry) -> entry.substring(entry.indexOf('>') + 1))
			.findFirst()
			.orElse("nowhere");
		assertThat(from.after(step).map(Enum::name).orElse("nowhere")).isEqualTo(expected);
	}

	static Stream<Arguments> pairs() {
		return Arrays.stream(AssignmentStatus.values())
			.flatMap((from) -> Arrays.stream(AssignmentStepKind.values()).map((step) -> Arguments.of(from, step)));
	}

}
