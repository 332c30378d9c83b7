package org.partyplan.dashboard;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the data of a test larger. */
final class Rows {

	private Rows() {
	}

	/** Everything that has to be done, once more in a period of its own. */
	static void twice(JdbcClient jdbc) {
		jdbc.sql(
				"""
						insert into execution_assignment (id, source_kind, source_id, source_words, unit_id, person_id, title, period_start, period_end,
						  period_label, due_on, grace_until, evidence, amount_label, status, closed_on, version)
						select gen_random_uuid(), source_kind, source_id, source_words, unit_id, person_id, title, period_start - 1, period_end, period_label,
						  due_on, grace_until, evidence, amount_label, status, closed_on, 0 from execution_assignment""")
			.update();
	}

}
