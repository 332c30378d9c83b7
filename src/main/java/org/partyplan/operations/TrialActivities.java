package org.partyplan.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.ActivitiesLoaded;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.RecordKinds;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the trial's branches keep records up to a day; they tick off what they answer. */
@Component
class TrialActivities {

	private final JdbcClient jdbc;

	private final RecordKinds kinds;

	private final TrialFiles files;

	private final ApplicationEventPublisher events;

	TrialActivities(JdbcClient jdbc, RecordKinds kinds, TrialFiles files, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.kinds = kinds;
		this.files = files;
		this.events = events;
	}

	/** Says of this year's tasks which kind of record ticks them off. */
	void nameKinds() {
		List<RecordKind> all = this.kinds.all();
		this.jdbc.sql("""
				select t.id, t.title from plan_task t join plan_plan p on p.id = t.plan_id
				where p.year >= (select max(year) from plan_plan where status = 'ISSUED')""")
			.query(Titled.class)
			.list()
			.forEach((task) -> RecordKinds.meant(task.title(), all).ifPresent((kind) -> name(task, kind)));
	}

	private void name(Titled task, RecordKind kind) {
		this.jdbc.sql("update plan_task set record_kind = ? where id = ?").params(kind.key(), task.id()).update();
	}

	/** Writes what was held up to a day and was not written before. */
	void hold(LocalDate until) {
		Map<String, ?> given = Map.of("until", until, "topics", topics());
		run(TrialText.statement("fate") + TrialText.statement("activities"), given);
		run(TrialText.statement("attendance"), given);
		run(TrialText.statement("attendance-sums"), given);
		run(TrialText.statement("ballots"), given);
		run(TrialText.statement("readings"), given);
		this.files.toRecords();
		this.events.publishEvent(new ActivitiesLoaded(until.minusYears(2), until));
		run(TrialText.statement("fulfilled"), given);
	}

	private void run(String sql, Map<String, ?> given) {
		this.jdbc.sql(sql).params(given).update();
	}

	private static String topics() {
		return JsonMapper.shared()
			.writeValueAsString(TrialText.lines("activities.txt").stream().map(Topic::of).toList());
	}

	private record Titled(UUID id, String title) {
	}

	private record Topic(String kind, String topic, String place, @Nullable Integer minutes, @Nullable Integer least,
			@Nullable Integer most, @Nullable Integer served_least, @Nullable Integer served_most) {

		static Topic of(String line) {
			String[] field = TrialText.fields(line);
			return new Topic(field[0], field[1], field[2], number(field[3]), number(field[4]), number(field[5]),
					number(field[6]), number(field[7]));
		}

		private static @Nullable Integer number(String field) {
			return field.isEmpty() ? null : Integer.valueOf(field);
		}

	}

}
