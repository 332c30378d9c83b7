package org.partyplan.execution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.model.Assignments;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Works every assignment's standing out from its steps alone. */
public final class Recomputed {

	private Recomputed() {
	}

	/** Assignments whose row says something else than their history. */
	public static List<String> mismatches(JdbcClient jdbc) {
		Map<UUID, State> states = new LinkedHashMap<>();
		jdbc.sql("select assignment_id, kind, effective_on from execution_step order by recorded_at, id")
			.query(Line.class)
			.list()
			.forEach((line) -> states.merge(line.assignmentId(), State.OPENED, (old, none) -> old.after(line)));
		return jdbc.sql("select id, status, closed_on from execution_assignment")
			.query(Row.class)
			.list()
			.stream()
			.filter((row) -> !Objects.equals(states.get(row.id()), new State(row.status(), row.closedOn())))
			.map((row) -> row + " but its steps say " + states.get(row.id()))
			.toList();
	}

	record State(AssignmentStatus status, @Nullable LocalDate closedOn) {

		static final State OPENED = new State(AssignmentStatus.OPEN, null);

		State after(Line line) {
			AssignmentStatus next = this.status.after(line.kind()).orElseThrow();
			return new State(next, next.closed() ? line.effectiveOn() : null);
		}

	}

	record Line(UUID assignmentId, AssignmentStepKind kind, LocalDate effectiveOn) {
	}

	record Row(UUID id, AssignmentStatus status, @Nullable LocalDate closedOn) {
	}

}
