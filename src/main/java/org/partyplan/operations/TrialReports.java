package org.partyplan.operations;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the trial's branches and departments report up to a day, always the same. */
@Component
class TrialReports {

	private final JdbcClient jdbc;

	private final TrialErrands errands;

	private final TrialActivities activities;

	private final TrialScripts scripts;

	private final TrialFiles files;

	TrialReports(JdbcClient jdbc, TrialErrands errands, TrialActivities activities, TrialScripts scripts,
			TrialFiles files) {
		this.jdbc = jdbc;
		this.errands = errands;
		this.activities = activities;
		this.scripts = scripts;
		this.files = files;
	}

	/** What plans opened just now was opened on the day they were issued. */
	void dateOpenings() {
		this.jdbc.sql("""
				update execution_step s set effective_on = p.issued_on, recorded_at = p.issued_on + time '16:20'
				from execution_assignment a join plan_task t on t.id = a.source_id join plan_plan p on p.id = t.plan_id
				where a.id = s.assignment_id and s.kind = 'OPENED'""").update();
	}

	/** Writes what has happened up to a day and was not written before. */
	void advance(LocalDate until) {
		this.errands.arrive(until.getYear(), until);
		this.activities.hold(until);
		this.scripts.run("metrics", until);
		this.jdbc.sql(TrialText.statement("fate") + TrialText.statement("advance"))
			.param("until", until)
			.param("texts", texts())
			.update();
		this.files.toReports();
		this.jdbc.sql(TrialText.statement("tell")).param("until", until).update();
	}

	private static String texts() {
		List<Report> reports = TrialText.lines("reports.txt").stream().map(Report::of).toList();
		return JsonMapper.shared().writeValueAsString(reports);
	}

	private record Report(String title, String text, @Nullable Integer least, @Nullable Integer most) {

		static Report of(String line) {
			String[] field = TrialText.fields(line);
			return new Report(field[0], field[1], number(field[2]), number(field[3]));
		}

		private static @Nullable Integer number(String field) {
			return field.isEmpty() ? null : Integer.valueOf(field);
		}

	}

}
