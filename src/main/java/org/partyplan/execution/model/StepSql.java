package org.partyplan.execution.model;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partyplan.execution.AssignmentStepKind;

/**
 * How a statement over many assignments ends: a step in the history of each. What it
 * changed stands before as {@code taken}, a row with its {@code id} for each; the rest
 * comes from its other columns or is bound.
 */
public final class StepSql {

	private final Map<String, String> columns = new LinkedHashMap<>();

	private StepSql(AssignmentStepKind kind, String on) {
		with("kind", "'" + kind + "'").with("effective_on", on).with("recorded_at", ":at");
	}

	/** By the program. */
	public static String bySystem(AssignmentStepKind kind) {
		return bySystem(kind, ":note");
	}

	public static String bySystem(AssignmentStepKind kind, String note) {
		return new StepSql(kind, ":day").with("by_name", "'系统'").with("note", note).sql();
	}

	/** By the user who is bound. */
	public static StepSql byUser(AssignmentStepKind kind, String on) {
		return new StepSql(kind, on).with("by_id", ":by").with("by_name", ":byName").with("for_name", ":forName");
	}

	/** With this column of the history, too. */
	public StepSql with(String column, String value) {
		this.columns.put(column, value);
		return this;
	}

	public String sql() {
		return "insert into execution_step (id, assignment_id, " + String.join(", ", this.columns.keySet())
				+ ")\nselect gen_random_uuid(), id, " + String.join(", ", this.columns.values()) + " from taken\n";
	}

}
