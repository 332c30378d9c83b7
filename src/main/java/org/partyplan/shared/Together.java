package org.partyplan.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Several selects answered by one statement: a first page asks many modules and is still
 * one way to the database. A row comes as JSON and is read into the record that its
 * select's owner names.
 */
@Component
public class Together {

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	private static final String PART = "select '%s' as name, row_number() over () as place, "
			+ "cast(to_jsonb(x) as text) as facts from (%s) x";

	private final JdbcClient jdbc;

	Together(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Asks them all.
	 * @param selects by name; each keeps its order
	 * @param parameters of all of them, whoever uses which
	 */
	public Answers ask(Map<String, String> selects, Map<String, ? extends @Nullable Object> parameters) {
		String sql = selects.entrySet()
			.stream()
			.map((select) -> PART.formatted(select.getKey(), select.getValue()))
			.collect(Collectors.joining("\nunion all\n"));
		return new Answers(this.jdbc.sql(sql).params(parameters).query(Row.class).list());
	}

	/** What came back. */
	public record Answers(List<Row> rows) {

		/** The rows of one select, in its order. */
		public <T> List<T> of(String name, Class<T> type) {
			return this.rows.stream()
				.filter((row) -> row.name().equals(name))
				.sorted(Comparator.comparing(Row::place))
				.map((row) -> JSON.readValue(row.facts(), type))
				.toList();
		}

	}

	/** One row of one of them. */
	public record Row(String name, long place, String facts) {
	}

}
