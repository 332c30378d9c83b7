package org.partyplan.operations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what the hospital's people were given, hold and did, from {@code trial/NAME.sql}
 * over the lines of {@code trial/NAME.txt}; what stands already stays.
 */
@Component
class TrialScripts {

	private static final List<String> RECORDS = List.of("posts", "posts-left", "honours", "funds", "gifts",
			"weak-branches", "member", "transfers");

	private final JdbcClient jdbc;

	TrialScripts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes all records besides the plan's that there are up to a day. */
	void records(LocalDate until) {
		RECORDS.forEach((name) -> run(name, until));
	}

	/**
	 * Runs a script's statements once for each line of its file, once if there is none.
	 * They are given the day {@code :until} and the line's fields {@code :f0}, {@code
	 * :f1} …
	 */
	void run(String name, LocalDate until) {
		List<String> statements = List.of(TrialText.statement(name).split(";\\s*(\n|$)"));
		for (String line : TrialText.exists(name) ? TrialText.lines(name + ".txt") : List.of("")) {
			Map<String, Object> given = new HashMap<>(Map.of("until", until));
			String[] fields = TrialText.fields(line);
			for (int i = 0; i < fields.length; i++) {
				given.put("f" + i, fields[i]);
			}
			statements.forEach((statement) -> this.jdbc.sql(statement).params(given).update());
		}
	}

}
