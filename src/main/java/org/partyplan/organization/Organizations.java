package org.partyplan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules may ask about the tree of units. */
@Component
public class Organizations {

	/**
	 * For a where clause: the unit with alias {@code u} lies in the subtree of one of the
	 * units bound as {@code :scope}. What stands above a unit, which branch it belongs to
	 * and its place in the tree are columns of the unit, kept by the database.
	 */
	public static final String WITHIN = "u.above && cast(array[:scope] as uuid[])";

	/** The tree's order: siblings by position, for the unit with alias {@code u}. */
	public static final String IN_ORDER = "u.sort_path";

	private static final String TREE = """
			select u.id, u.kind, u.name, u.short_name, cardinality(u.above) - 1 as depth
			from organization_unit u
			where %s and valid_on(u.valid_from, u.valid_to, :day)
			order by %s
			""".formatted(WITHIN, IN_ORDER);

	private static final String LIES_WITHIN = "select exists (select 1 from organization_unit u where u.id = :unit and %s)"
		.formatted(WITHIN);

	private final JdbcClient jdbc;

	Organizations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The units standing on a day in the subtrees of the given ones, in the tree's order.
	 * @param scope the tops of the subtrees
	 * @param day the day asked about
	 */
	public List<UnitRef> tree(Collection<UUID> scope, LocalDate day) {
		return scope.isEmpty() ? List.of()
				: this.jdbc.sql(TREE).param("scope", scope).param("day", day).query(UnitRef.class).list();
	}

	/** A unit's name for a sentence; null where none is asked for, or there is none. */
	public @Nullable String name(@Nullable UUID unit) {
		return (unit == null) ? null
				: this.jdbc.sql("select name from organization_unit where id = ?")
					.param(unit)
					.query(String.class)
					.optional()
					.orElse(null);
	}

	/** Many units' names. */
	public Map<UUID, String> names(Collection<UUID> units) {
		return this.jdbc.sql("select id, name from organization_unit where id = any(?)")
			.param(units.toArray(UUID[]::new))
			.query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The committee on top of a unit. */
	public UUID root(UUID unit) {
		return this.jdbc.sql("select above[1] from organization_unit where id = ?")
			.param(unit)
			.query(UUID.class)
			.single();
	}

	/** Whether a unit lies in the subtree of one of these. */
	public boolean within(UUID unit, Collection<UUID> scope) {
		return !scope.isEmpty()
				&& this.jdbc.sql(LIES_WITHIN).param("unit", unit).param("scope", scope).query(Boolean.class).single();
	}

}
