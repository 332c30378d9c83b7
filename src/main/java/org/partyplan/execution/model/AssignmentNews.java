package org.partyplan.execution.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import org.partyplan.execution.AssignmentMoved;
import org.partyplan.execution.AssignmentStatus;
import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.shared.Reference;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those whom assignments come from what a statement has just made of them. */
@Component
public class AssignmentNews {

	private static final String ROWS = """
			select a.id, a.source_kind, a.source_id, a.source_words, a.unit_id, a.status, s.effective_on
			from execution_assignment a cross join lateral (select effective_on from execution_step
			  where assignment_id = a.id and kind = :step order by recorded_at desc limit 1) s
			where a.id in (:ids) and a.source_kind <> 'task'
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	AssignmentNews(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** Of these; a plan's tasks wait for no news. */
	public void tell(AssignmentStepKind step, Collection<UUID> ids) {
		if (!ids.isEmpty()) {
			this.jdbc.sql(ROWS)
				.param("ids", ids)
				.param("step", step.name())
				.query(Row.class)
				.list()
				.forEach((row) -> this.events.publishEvent(row.news(step)));
		}
	}

	/** One of them, as it stands now. */
	record Row(UUID id, String sourceKind, UUID sourceId, String sourceWords, UUID unitId, AssignmentStatus status,
			LocalDate effectiveOn) {

		AssignmentMoved news(AssignmentStepKind step) {
			return new AssignmentMoved(this.id, new Reference(this.sourceKind, this.sourceId, this.sourceWords),
					this.unitId, step, this.status, this.effectiveOn);
		}

	}

}
