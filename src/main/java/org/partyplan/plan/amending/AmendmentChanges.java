package org.partyplan.plan.amending;

import java.util.List;
import java.util.UUID;

import org.partyplan.shared.Ids;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of what was approved: one row for each change of an amendment. */
@Component
class AmendmentChanges {

	private static final String OF = """
			select kind, subject_id, payload::text as payload, reason
			from plan_change where amendment_id = :amendment order by position
			""";

	private static final String PUT = """
			insert into plan_change (id, amendment_id, kind, subject_id, payload, reason, position)
			values (:id, :amendment, :kind, :subject, cast(:payload as jsonb), :reason, :position)
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

	void record(UUID amendmentId, List<PlanChange> changes) {
		for (int at = 0; at < changes.size(); at++) {
			PlanChange change = changes.get(at);
			this.jdbc.sql(PUT)
				.param("id", Ids.next())
				.param("amendment", amendmentId)
				.param("kind", change.kind().name())
				.param("subject", change.subjectId())
				.param("payload", this.json.writeValueAsString(change.payload()))
				.param("reason", change.reason())
				.param("position", at + 1)
				.update();
		}
	}

	PlanChange read(Row row) {
		return new PlanChange(row.kind(), row.subjectId(), this.json.readValue(row.payload(), PlanChange.Payload.class),
				row.reason());
	}

	record Row(ChangeKind kind, UUID subjectId, String payload, String reason) {
	}

}
