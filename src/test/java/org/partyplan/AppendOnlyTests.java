package org.partyplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is called append-only is, for the role as which the application works. */
@SpringBootTest
@TrialData
class AppendOnlyTests {

	private static final Pattern CALLED = Pattern
		.compile("(?i)-- [^\\n]*append-only[^\\n]*\\n(?:--[^\\n]*\\n)*create table (\\w+)");

	@Autowired
	private JdbcClient jdbc;

	private Set<String> tables;

	@BeforeEach
	void tables() {
		this.tables = new TreeSet<>(this.jdbc
			.sql("select c.relname from pg_class c where obj_description(c.oid, 'pg_class') = 'append-only'")
			.query(String.class)
			.list());
	}

	@Test
	void everyTableThatAMigrationCallsSoIsMarked() throws IOException {
		Set<String> called = new TreeSet<>(Set.of("audit_entry"));
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".sql")).toList()) {
				CALLED.matcher(Files.readString(file)).results().forEach((found) -> called.add(found.group(1)));
			}
		}
		assertThat(this.tables).isEqualTo(called);
	}

	@Test
	void noRowOfThemIsChangedOrDeleted() {
		for (String table : this.tables) {
			String column = this.jdbc
				.sql("select attname from pg_attribute where attrelid = cast(? as regclass) and attnum = 2")
				.param(table)
				.query(String.class)
				.single();
			assertThat(this.jdbc
				.sql("select not has_table_privilege(cast(? as text), 'UPDATE') or exists (select 1 from " + table
						+ ")")
				.param(table)
				.query(Boolean.class)
				.single()).as(table + " has rows where only a trigger guards them").isTrue();
			for (String sql : new String[] { "update " + table + " set " + column + " = " + column,
					"delete from " + table, "truncate " + table + " cascade", "insert into " + table + " select * from "
							+ table + " limit 1 on conflict (id) do update set " + column + " = excluded." + column }) {
				assertThatThrownBy(() -> this.jdbc.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
			}
		}
	}

}
