package org.partyplan.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work outside the plan that came in by a day; what came in before is there already. */
@Component
class TrialErrands {

	private static final String ERRAND = """
			insert into execution_errand (id, organization_id, kind, title, source, received_on, due_on, evidence, note,
			  by_name, version)
			select :id, id, :kind, :title, :source, :received, :due, :evidence, :note, '陆知微', 0
			from organization_unit where short_name = '党委' on conflict (id) do nothing
			""";

	private static final String ASSIGNMENTS = """
			with opened as (
			  insert into execution_assignment (id, source_kind, source_id, source_words, unit_id, title, period_start, period_end,
			    period_label, due_on, grace_until, evidence, status, version)
			  select cast(md5(:id || u.short_name) as uuid), 'ad-hoc-task', :id, :source, u.id, :title, :received, :due, :label, :due,
			         cast(:due as date) + 5, :evidence, 'OPEN', 0
			  from organization_unit u where u.short_name in (:units) or :all and u.kind = 'BRANCH'
			  on conflict do nothing returning id
			)
			insert into execution_step (id, assignment_id, kind, effective_on, recorded_at, by_name, note)
			select cast(md5(id || ' opened') as uuid), id, 'OPENED', :received, cast(:received as date) + time '10:15', '陆知微',
			       :source from opened
			""";

	private final JdbcClient jdbc;

	TrialErrands(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void arrive(int year, LocalDate until) {
		TrialText.lines("errands.txt")
			.stream()
			.map((line) -> Arrival.of(line, year))
			.filter((errand) -> !errand.received().isAfter(until))
			.forEach(this::arrive);
	}

	private void arrive(Arrival errand) {
		if (bind(ERRAND, errand).update() == 1) {
			bind(ASSIGNMENTS, errand).param("label", errand.kind().equals("NOTICE") ? "上级来文" : "临时交办")
				.param("units", errand.units())
				.param("all", errand.units().contains("各支部"))
				.update();
		}
	}

	private JdbcClient.StatementSpec bind(String sql, Arrival errand) {
		return this.jdbc.sql(sql)
			.param("id", errand.id())
			.param("kind", errand.kind())
			.param("title", errand.title())
			.param("source", errand.source())
			.param("received", errand.received())
			.param("due", errand.due())
			.param("evidence", errand.evidence())
			.param("note", errand.note());
	}

	/** One notice or one thing handed out. */
	private record Arrival(UUID id, String kind, String title, String source, LocalDate received, LocalDate due,
			String evidence, String note, List<String> units) {

		static Arrival of(String line, int year) {
			String[] field = TrialText.fields(line.replace("{year}", String.valueOf(year)));
			String[] day = field[3].split("-");
			LocalDate received = TrialDays
				.workday(LocalDate.of(year, Integer.parseInt(day[0]), Integer.parseInt(day[1])));
			UUID id = UUID.nameUUIDFromBytes((field[1] + year).getBytes(java.nio.charset.StandardCharsets.UTF_8));
			return new Arrival(id, field[0], field[1], field[2], received,
					TrialDays.workday(received.plusDays(Integer.parseInt(field[4]))), field[5], field[6],
					TrialText.list(field[7]));
		}

	}

}
