package org.partyplan.shared;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

	private final RecordCache cache;

	Together(JdbcClient jdbc, RecordCache cache) {
		this.jdbc = jdbc;
		this.cache = cache;
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
		return this.cache
			.rows(List.of(sql, new HashMap<>(parameters)), Answers::bytes,
					() -> List.of(new Answers(this.jdbc.sql(sql).params(parameters).query(Row.class).list())))
			.get(0);
	}

	/** What came back. */
	public static final class Answers {

		private final Map<String, List<Row>> rows;

		/** Each select's rows are read into records once. */
		private final Map<String, List<?>> read = new ConcurrentHashMap<>();

		Answers(List<Row> rows) {
			this.rows = rows.stream()
				.sorted(Comparator.comparing(Row::place))
				.collect(Collectors.groupingBy(Row::name));
		}

		/** The rows of one select, in its order. */
		@SuppressWarnings("unchecked")
		public <T> List<T> of(String name, Class<T> type) {
			return (List<T>) this.read.computeIfAbsent(name + ' ' + type.getName(),
					(missing) -> this.rows.getOrDefault(name, List.of())
						.stream()
						.map((row) -> JSON.readValue(row.facts(), type))
						.toList());
		}

		/** As text and as records. */
		private int bytes() {
			return this.rows.values()
				.stream()
				.flatMap(List::stream)
				.mapToInt((row) -> 4 * row.facts().length() + 100)
				.sum();
		}

	}

	/** One row of one of them. */
	record Row(String name, long place, String facts) {
	}

}
