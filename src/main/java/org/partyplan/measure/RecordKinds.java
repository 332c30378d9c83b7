package org.partyplan.measure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The vocabulary of record kinds; an office may add to it. */
@Component
public class RecordKinds {

	private final JdbcClient jdbc;

	RecordKinds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of them, the usual ones first. */
	public List<RecordKind> all() {
		return this.jdbc.sql("select key, name, words from measure_record_kind order by position, name")
			.query((row, number) -> new RecordKind(row.getString("key"), row.getString("name"), words(row)))
			.list();
	}

	/** Adds a kind, or gives one another name and other words. */
	public void put(String key, String name, List<String> words) {
		this.jdbc.sql("""
				insert into measure_record_kind (key, name, words, position)
				values (:key, :name, :words, (select max(position) + 10 from measure_record_kind))
				on conflict (key) do update set name = :name, words = :words""")
			.param("key", key)
			.param("name", name)
			.param("words", words.toArray(String[]::new))
			.update();
	}

	/** The kind that a title means: the one whose longest word stands in it. */
	public Optional<RecordKind> meant(String title) {
		return meant(title, all());
	}

	/** The same among kinds already read. */
	public static Optional<RecordKind> meant(String title, List<RecordKind> kinds) {
		return kinds.stream()
			.filter((kind) -> kind.fit(title) > 0)
			.max(Comparator.comparingInt((RecordKind kind) -> kind.fit(title)));
	}

	private static List<String> words(ResultSet row) throws SQLException {
		Array words = row.getArray("words");
		return List.of((String[]) words.getArray());
	}

}
