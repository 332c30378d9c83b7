package org.partyplan.execution.model;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only history of assignments. */
@Component
public class AssignmentHistory {

	private static final String ADD = """
			insert into execution_step (id, assignment_id, kind, effective_on, recorded_at, by_id, by_name, for_name,
			  note, amount, request_key)
			values (:id, :assignment, :kind, :on, :at, :by, :byName, :forName, :note, :amount, :key)
			""";

	private static final String LAST = """
			select distinct on (assignment_id) assignment_id, kind, effective_on, by_id, by_name,
			       cast(recorded_at at time zone 'Asia/Shanghai' as date) as recorded_on
			from execution_step where assignment_id in (:assignments) and kind in (:kinds)
			order by assignment_id, recorded_at desc, id desc
			""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcOperations batch;

	private final Clock clock;

	AssignmentHistory(JdbcClient jdbc, NamedParameterJdbcOperations batch, Clock clock) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.clock = clock;
	}

	void add(List<AssignmentDeed> deeds, CurrentUser by) {
		this.batch.batchUpdate(ADD, deeds.stream().map((deed) -> row(deed, by)).toArray(SqlParameterSource[]::new));
	}

	private SqlParameterSource row(AssignmentDeed deed, CurrentUser by) {
		AssignmentStep step = deed.step();
		return new MapSqlParameterSource("id", Ids.next()).addValue("assignment", deed.assignment().id())
			.addValue("kind", step.kind().name())
			.addValue("on", step.effectiveOn())
			.addValue("at", Timestamp.from(this.clock.instant()))
			.addValue("by", by.id())
			.addValue("byName", by.name())
			.addValue("forName", deed.forName())
			.addValue("note", step.note())
			.addValue("amount", step.amount())
			.addValue("key", step.key(), Types.OTHER);
	}

	boolean taken(@Nullable UUID key) {
		return key != null && this.jdbc.sql("select exists (select 1 from execution_step where request_key = ?)")
			.param(key)
			.query(Boolean.class)
			.single();
	}

	/** The newest step of these kinds of each that has one. */
	public Map<UUID, Last> last(Collection<UUID> assignments, AssignmentStepKind... kinds) {
		return this.jdbc.sql(LAST)
			.param("assignments", assignments)
			.param("kinds", Stream.of(kinds).map(Enum::name).toList())
			.query(Last.class)
			.stream()
			.collect(Collectors.toMap(Last::assignmentId, (last) -> last));
	}

	/** When a step was taken, and by whom. */
	public record Last(UUID assignmentId, AssignmentStepKind kind, LocalDate effectiveOn, @Nullable UUID byId,
			String byName, LocalDate recordedOn) {
	}

}
