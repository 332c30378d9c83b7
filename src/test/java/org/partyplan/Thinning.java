package org.partyplan;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes rows away with everything that refers to them, whatever modules there are. */
final class Thinning {

	private static final String REFERRING = """
			select cast(c.conrelid as regclass) as name, a.attname as referring,
			  exists (select 1 from pg_attribute i where i.attrelid = c.conrelid and i.attname = 'id') as identified
			from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
			where c.contype = 'f' and c.confrelid = cast(:table as regclass) and c.conrelid <> c.confrelid
			""";

	private final JdbcClient jdbc;

	Thinning(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The rows whose ids are selected. */
	void delete(String table, String ids) {
		List<Object> found = this.jdbc.sql(ids).query((row, number) -> row.getObject(1)).list();
		if (!found.isEmpty()) {
			delete(table, found);
		}
	}

	private void delete(String table, List<Object> ids) {
		for (Reference reference : references(table)) {
			String where = " from " + reference.name() + " where " + reference.referring() + " in (:ids)";
			if (reference.identified()) {
				List<Object> referring = this.jdbc.sql("select id" + where)
					.param("ids", ids)
					.query((row, number) -> row.getObject(1))
					.list();
				referring.stream().limit(1).forEach((any) -> delete(reference.name(), referring));
			}
			this.jdbc.sql("delete" + where).param("ids", ids).update();
		}
		this.jdbc.sql("delete from " + table + " where id in (:ids)").param("ids", ids).update();
	}

	private List<Reference> references(String table) {
		return this.jdbc.sql(REFERRING).param("table", table).query(Reference.class).list();
	}

	private record Reference(String name, String referring, boolean identified) {
	}

}
