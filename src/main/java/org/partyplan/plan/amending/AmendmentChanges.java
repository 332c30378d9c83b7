package org.partyplan.plan.amending;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of an amendment: at most one for each item, task and metric. */
@Component
class AmendmentChanges {

	private static final String OF = """
			select id, kind, subject_id, payload::text as payload, reason
			from plan_change where amendment_id = :amendment order by position
			""";

	private static final String PUT = """
			insert into plan_change (id, amendment_id, kind, subject_id, payload, reason, position)
			select :id, :amendment, :kind, :subject, cast(:payload as jsonb), :reason, coalesce(max(position), 0) + 1
			from plan_change where amendment_id = :amendment
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	AmendmentChanges(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	List<PlanChange> of(UUID amendmentId) {
		return this.jdbc.sql(OF)
			.param("amendment", amendmentId)
			.query(Row.class)
			.list()
			.stream()
			.map(this::read)
			.toList();
	}

	Optional<PlanChange> about(UUID amendmentId, UUID subjectId) {
		return of(amendmentId).stream().filter((change) -> change.subjectId().equals(subjectId)).findFirst();
	}

	/**
	 * Writes a change in place of the one the form was opened on, if any.
	 * @param seen the id of that one
	 */
	void put(UUID amendmentId, ChangeKind kind, UUID subjectId, PlanChange.Payload payload, String reason,
			@Nullable UUID seen) {
		UUID present = about(amendmentId, subjectId).map(PlanChange::id).orElse(null);
		if (!java.util.Objects.equals(present, seen)) {
			throw new OptimisticLockingFailureException("change of " + subjectId);
		}
		if (present != null) {
			remove(amendmentId, present);
		}
		this.jdbc.sql(PUT)
			.param("id", Ids.next())
			.param("amendment", amendmentId)
			.param("kind", kind.name())
			.param("subject", subjectId)
			.param("payload", this.json.writeValueAsString(payload))
			.param("reason", reason)
			.update();
	}

	void remove(UUID amendmentId, UUID changeId) {
		this.jdbc.sql("delete from plan_change where amendment_id = ? and id = ?")
			.params(amendmentId, changeId)
			.update();
	}

	PlanChange read(Row row) {
		return new PlanChange(row.id(), row.kind(), row.subjectId(),
				this.json.readValue(row.payload(), PlanChange.Payload.class), row.reason());
	}

	static NotFound missing(UUID id) {
		return new NotFound("subject of a change " + id);
	}

	record Row(UUID id, ChangeKind kind, UUID subjectId, String payload, String reason) {
	}

}
