package org.partyplan.organization.listimport;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What looking at a list found: the problems cell by cell, and the first good rows. */
@Component
class ImportFindings {

	private static final int MOST = 5000;

	private static final int SHOWN = 50;

	private static final int SAMPLE = 10;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	ImportFindings(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	void write(UUID batch, ImportCheck check) {
		this.jdbc.sql("delete from organization_batch_problem where batch_id = ?").param(batch).update();
		this.jdbc.sql("delete from organization_batch_sample where batch_id = ?").param(batch).update();
		List<ImportProblem> problems = check.problems().stream().limit(MOST).toList();
		int[] at = { 0 };
		this.batches.batchUpdate("insert into organization_batch_problem values (?, ?, ?, ?, ?, ?, ?)",
				problems.stream()
					.map((one) -> new Object[] { batch, at[0]++, one.sheet(), one.row(), one.head(), one.value(),
							one.reason().substring(0, Math.min(300, one.reason().length())) })
					.toList());
		check.newcomers().stream().limit(SAMPLE).forEach((newcomer) -> sample(batch, at[0]++, newcomer));
		this.jdbc.sql("update organization_batch set good = ?, bad = ?, total = ?, state = 'CHECKED' where id = ?")
			.params(check.newcomers().size(), check.bad(), check.newcomers().size() + check.bad(), batch)
			.update();
	}

	private void sample(UUID batch, int position, Newcomer one) {
		this.jdbc.sql("insert into organization_batch_sample values (?, ?, ?, ?)")
			.params(batch, position, one.line().row().number(),
					new String[] { one.name(), one.branch().name(), one.stages().get(0).category().label(),
							String.valueOf(one.stages().get(0).validFrom()), String.join("、", one.marks()) })
			.update();
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

	List<Sample> sample(UUID batch) {
		return this.jdbc
			.sql("select row_number, cells from organization_batch_sample where batch_id = ? order by position")
			.param(batch)
			.query((row, number) -> new Sample(row.getInt(1), (String[]) row.getArray(2).getArray()))
			.list();
	}

	record Sample(int row, String[] cells) {
	}

}
