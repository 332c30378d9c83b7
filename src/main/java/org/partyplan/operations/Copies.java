package org.partyplan.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies the first hospital within the database, as often as is asked for: a statement
 * for each table, its columns found in the catalog. Foreign keys and indexes are taken
 * away before and made again afterwards, which proves them. One transaction of the
 * owner's.
 */
final class Copies {

	private static final String FOREIGN_KEYS = """
			select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
			       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as again
			from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conrelid::regclass::text, conname
			""";

	private static final String INDEXES = """
			select format('drop index %s', indexrelid::regclass) as away, pg_get_indexdef(indexrelid) as again
			from pg_index i join pg_class c on c.oid = i.indrelid
			where c.relnamespace = 'public'::regnamespace and c.relname in (:tables)
			  and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid) order by 1
			""";

	/** Those that the database does not write itself. */
	private static final String COLUMNS = """
			select a.attname as name, format_type(a.atttypid, null) as type, coalesce(f.confrelid::regclass::text, '') as target
			from pg_attribute a
			left join pg_constraint f on f.contype = 'f' and f.conrelid = a.attrelid and f.conkey = array[a.attnum]
			where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
			order by a.attnum
			""";

	private final JdbcTemplate owner;

	private final CopyRules rules;

	private final Consumer<String> say;

	Copies(JdbcTemplate owner, UUID top, Consumer<String> say) {
		this.owner = owner;
		this.rules = new CopyRules(Map.of("top", top.toString()));
		this.say = say;
	}

	void make() {
		Map<String, String> inserts = new HashMap<>();
		this.rules.copied().forEach((table) -> inserts.put(table, insert(table)));
		List<Part> keys = this.owner.query(FOREIGN_KEYS, Part::of);
		List<Part> indexes = this.owner
			.query(INDEXES.replace(":tables", "'" + String.join("', '", this.rules.copied()) + "'"), Part::of);
		keys.forEach((part) -> this.owner.execute(part.away()));
		indexes.forEach((part) -> this.owner.execute(part.away()));
		this.rules.copied().forEach((table) -> copy(table, inserts.get(table)));
		this.say.accept("正在重建索引");
		indexes.forEach((part) -> this.owner.execute(part.again()));
		this.say.accept("正在核对外键");
		keys.forEach((part) -> this.owner.execute(part.again()));
	}

	private void copy(String table, String insert) {
		int rows = this.owner.update(insert);
		if (rows > 0) {
			this.say.accept("%-26s %,d".formatted(table, rows));
		}
	}

	private String insert(String table) {
		StringBuilder names = new StringBuilder();
		StringBuilder values = new StringBuilder();
		for (Column column : this.owner.query(COLUMNS,
				(row, n) -> new Column(row.getString("name"), row.getString("type"), row.getString("target")), table)) {
			names.append(names.isEmpty() ? "" : ", ").append(column.name());
			values.append(values.isEmpty() ? "" : ", ").append(value(table, column));
		}
		return "insert into %s (%s) select %s from %s t cross join hospital h where %s".formatted(table, names, values,
				table, this.rules.filter(table));
	}

	private String value(String table, Column column) {
		String given = this.rules.value(table, column.name());
		String own = "t." + column.name();
		if (given != null) {
			return given;
		}
		if (List.of("by_name", "for_name").contains(column.name())) {
			return CopyRules.called(own);
		}
		boolean stays = this.rules.shared().contains(column.target());
		return switch (column.type()) {
			case "uuid" -> stays ? own : "copy_id(" + own + ", h.k)";
			case "uuid[]" -> "(select array_agg(copy_id(a.id, h.k) order by a.n) from unnest(" + own
					+ ") with ordinality as a (id, n))";
			default -> own;
		};
	}

	/** A column and the table it refers to. */
	private record Column(String name, String type, String target) {
	}

	/** A key or an index: how it is taken away and made again. */
	private record Part(String away, String again) {

		static Part of(ResultSet row, int number) throws SQLException {
			return new Part(row.getString("away"), row.getString("again"));
		}

	}

}
