package org.partyplan.execution.reporting;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been typed so far for an assignment. */
@Component
class ReportDrafts {

	private static final String SAVE = """
			insert into execution_report as r (assignment_id, body, amount, done_on, version)
			values (:id, :body, :amount, :doneOn, 1)
			on conflict (assignment_id) do update set body = :body, amount = :amount, done_on = :doneOn,
			  version = r.version + 1
			where r.version = :version or :over returning version
			""";

	private final JdbcClient jdbc;

	ReportDrafts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Saves over the version it was begun from; empty where somebody saved meanwhile. */
	Optional<Integer> save(UUID assignment, ReportForm form) {
		return save(assignment, form, false);
	}

	/** What is handed in counts, whatever was saved meanwhile. */
	void overwrite(UUID assignment, ReportForm form) {
		save(assignment, form, true);
	}

	private Optional<Integer> save(UUID assignment, ReportForm form, boolean over) {
		return this.jdbc.sql(SAVE)
			.param("id", assignment)
			.param("body", form.words())
			.param("amount", form.amount())
			.param("doneOn", form.doneOn())
			.param("version", (form.version() != null) ? form.version() : 0)
			.param("over", over)
			.query(Integer.class)
			.optional();
	}

}
