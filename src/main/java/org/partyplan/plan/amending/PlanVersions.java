package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The amendments in force, each with its changes: one statement. */
@Component
public class PlanVersions {

	private static final String CHANGES = """
			select a.number, a.reason as why, a.approver, a.minutes_number, a.effective_on,
			       c.kind, c.subject_id, c.payload::text as payload, c.reason
			from plan_amendment a join plan_change c on c.amendment_id = a.id
			where a.plan_id = :plan and a.status = 'EFFECTIVE'
			order by a.number, c.position
			""";

	private final JdbcClient jdbc;

	private final AmendmentChanges changes;

	PlanVersions(JdbcClient jdbc, AmendmentChanges changes) {
		this.jdbc = jdbc;
		this.changes = changes;
	}

	/** From the first to the newest. */
	public List<Version> of(UUID planId) {
		return this.jdbc.sql(CHANGES)
			.param("plan", planId)
			.query(Row.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Row::number, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(this::version)
			.toList();
	}

	private Version version(List<Row> rows) {
		Row first = rows.get(0);
		return new Version(first.number(), first.why(), first.approver(), first.minutesNumber(), first.effectiveOn(),
				rows.stream()
					.map((row) -> this.changes
						.read(new AmendmentChanges.Row(row.kind(), row.subjectId(), row.payload(), row.reason())))
					.toList());
	}

	private record Row(int number, String why, String approver, @Nullable String minutesNumber, LocalDate effectiveOn,
			ChangeKind kind, UUID subjectId, String payload, String reason) {
	}

	/** An amendment in force. */
	public record Version(int number, String reason, String approver, @Nullable String minutesNumber,
			LocalDate effectiveOn, List<PlanChange> changes) {

		/** 党委会同意 · 党委会纪要〔2026〕12号. */
		public String ground() {
			return approver() + "同意" + ((minutesNumber() == null) ? "" : " · " + minutesNumber());
		}

	}

}
