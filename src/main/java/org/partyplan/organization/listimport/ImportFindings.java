package org.partyplan.organization.listimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.SheetRow;
import org.partyplan.shared.Paged;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What looking at a list found: the problems cell by cell, and the first good rows. */
@Component
class ImportFindings {

	private static final int MOST = 5000;

	private static final int SHOWN = 50;

	static final int ROWS = 50;

	private static final int AT_ONCE = 1000;

	private static final String WRITE = """
			insert into organization_batch_row (batch_id, position, sheet, row_number, name, place, category, finding,
			  person_id, note, changes, offers, choice)
			select cast(? as uuid), position, sheet, row_number, name, place, category, finding, person_id, left(note, 300),
			  changes, offers, choice
			from jsonb_populate_recordset(cast(null as organization_batch_row), cast(? as jsonb))
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final JsonMapper json;

	ImportFindings(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.json = json;
	}

	void write(UUID batch, ImportCheck check, List<String> ignored) {
		this.jdbc.sql("delete from organization_batch_problem where batch_id = ?").param(batch).update();
		this.jdbc.sql("delete from organization_batch_row where batch_id = ?").param(batch).update();
		List<ImportProblem> problems = check.problems().stream().limit(MOST).toList();
		int[] at = { 0 };
		this.batches.batchUpdate("insert into organization_batch_problem values (?, ?, ?, ?, ?, ?, ?)",
				problems.stream()
					.map((one) -> new Object[] { batch, at[0]++, one.sheet(), one.row(), one.head(), one.value(),
							one.reason().substring(0, Math.min(300, one.reason().length())) })
					.toList());
		rows(batch, check.matches());
		String columns = String.join("、", ignored);
		this.jdbc
			.sql("""
					update organization_batch set good = ?, bad = ?, total = ?, ignored = ?, state = 'CHECKED' where id = ?""")
			.params(check.matches().size(), check.bad(), check.matches().size() + check.bad(),
					columns.substring(0, Math.min(500, columns.length())), batch)
			.update();
	}

	private void rows(UUID batch, List<ImportMatch> matches) {
		for (int from = 0; from < matches.size(); from += AT_ONCE) {
			List<Map<String, @Nullable Object>> some = new ArrayList<>();
			for (int at = from; at < Math.min(matches.size(), from + AT_ONCE); at++) {
				some.add(row(at, matches.get(at)));
			}
			this.batches.update(WRITE, batch, this.json.writeValueAsString(some));
		}
	}

	private static Map<String, @Nullable Object> row(int position, ImportMatch match) {
		Newcomer one = match.newcomer();
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("position", position);
		row.put("sheet", one.line().row().sheet());
		row.put("row_number", one.line().row().number());
		row.put("name", one.name());
		row.put("place", one.branch().name());
		row.put("category", one.category().label());
		row.put("finding", match.finding());
		row.put("person_id", (match.person() == null) ? null : match.person().id());
		row.put("note", match.note());
		row.put("changes", match.changes());
		row.put("offers", match.offers());
		row.put("choice", match.usual());
		return row;
	}

	/** What would be done row by row: what is asked first. */
	Paged<Row> rows(UUID batch, int page, long total) {
		List<Row> rows = this.jdbc
			.sql("""
					select position, row_number as row, name, place, category, finding, note, changes, offers, choice
					from organization_batch_row where batch_id = ?
					order by array_position(array['ASK', 'CHANGED', 'NEW', 'SAME'], finding::text), position limit ? offset ?""")
			.params(batch, ROWS, Paged.offset(page, ROWS))
			.query((row, number) -> new Row(row.getInt("position"), row.getInt("row"), row.getString("name"),
					row.getString("place"), row.getString("category"),
					ImportMatch.Finding.valueOf(row.getString("finding")), row.getString("note"),
					List.of((String[]) row.getArray("changes").getArray()),
					Stream.of((String[]) row.getArray("offers").getArray()).map(ImportMatch.Choice::valueOf).toList(),
					row.getString("choice")))
			.list();
		return new Paged<>(rows, page, ROWS, total);
	}

	/**
	 * Keeps what somebody decided.
	 * @param choices each a row's position and what is done with it: 12:UPDATE
	 * @param rest what is done with those that nobody decided on, or empty
	 */
	void choose(UUID batch, List<String> choices, String rest) {
		this.jdbc.sql("""
				update organization_batch_row r set choice = c.choice
				from (select cast(split_part(x, ':', 1) as int) as position, split_part(x, ':', 2) as choice
				  from unnest(:choices) x where x ~ '^[0-9]{1,6}:[A-Z]+$') c
				where r.batch_id = :batch and r.position = c.position and c.choice = any(r.offers)""")
			.param("batch", batch)
			.param("choices", choices.toArray(String[]::new))
			.update();
		this.jdbc.sql("""
				update organization_batch_row set choice = :rest
				where batch_id = :batch and choice is null and :rest = any(offers)""")
			.param("batch", batch)
			.param("rest", rest)
			.update();
	}

	/** What was decided, by sheet, row and the person meant. */
	Map<String, ImportMatch.Choice> chosen(UUID batch) {
		Map<String, ImportMatch.Choice> chosen = new HashMap<>();
		this.jdbc.sql("""
				select sheet || '/' || row_number || '/' || coalesce(person_id::text, '') as key, choice
				from organization_batch_row where batch_id = ? and choice is not null""")
			.param(batch)
			.query((row, number) -> chosen.put(row.getString(1), ImportMatch.Choice.valueOf(row.getString(2))))
			.list();
		return chosen;
	}

	static String key(ImportMatch match) {
		SheetRow row = match.newcomer().line().row();
		return row.sheet() + "/" + row.number() + "/" + ((match.person() == null) ? "" : match.person().id());
	}

	/** The first problems; the file with all of them can be had. */
	List<ImportProblem> problems(UUID batch) {
		return this.jdbc.sql("""
				select sheet, row_number as row, head, value, reason from organization_batch_problem
				where batch_id = ? order by position limit ?""").params(batch, SHOWN).query(ImportProblem.class).list();
	}

	/** By sheet and row, all that is wrong with it. */
	Map<String, Map<Integer, String>> words(UUID batch) {
		return this.jdbc.sql("""
				select sheet, row_number as row, head, value, reason from organization_batch_problem
				where batch_id = ? order by position""")
			.param(batch)
			.query(ImportProblem.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(ImportProblem::sheet, TreeMap::new, Collectors.groupingBy(ImportProblem::row,
					TreeMap::new, Collectors.mapping(ImportProblem::words, Collectors.joining("；")))));
	}

	/** One row and what is done with it. */
	record Row(int position, int row, String name, String place, String category, ImportMatch.Finding finding,
			String note, List<String> changes, List<ImportMatch.Choice> offers, @Nullable String choice) {

		public boolean asked() {
			return this.finding == ImportMatch.Finding.ASK;
		}

		/** 名册上没有, 没有变化 …; what changes is listed instead. */
		public String words() {
			return switch (this.finding) {
				case NEW -> "名册上没有";
				case SAME -> "和名册一样";
				default -> "";
			};
		}

	}

}
