package org.partyplan.execution.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;

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
			select kind, effective_on, by_id, cast(recorded_at at time zone 'Asia/Shanghai' as date) as recorded_on
			from execution_step where assignment_id = ? and kind = ? order by recorded_at desc, id desc limit 1
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AssignmentHistory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public void add(UUID assignment, AssignmentStep step, CurrentUser by, @Nullable String forName) {
		this.jdbc.sql(ADD)
			.param("id", Ids.next())
			.param("assignment", assignment)
			.param("kind", step.kind().name())
			.param("on", step.effectiveOn())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by.id())
			.param("byName", by.name())
			.param("forName", forName)
			.param("note", step.note())
			.param("amount", step.amount())
			.param("key", step.key())
			.update();
	}

	public boolean taken(@Nullable UUID key) {
		return key != null && this.jdbc.sql("select exists (select 1 from execution_step where request_key = ?)")
			.param(key)
			.query(Boolean.class)
			.single();
	}

	public Optional<Last> last(UUID assignment, AssignmentStepKind kind) {
		return this.jdbc.sql(LAST).params(assignment, kind.name()).query(Last.class).optional();
	}

	/** The newest step of a kind. */
	public record Last(AssignmentStepKind kind, LocalDate effectiveOn, @Nullable UUID byId, LocalDate recordedOn) {
	}

}
