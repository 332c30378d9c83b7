package org.partyplan.operations;

import java.util.Map;

import org.partyplan.shared.Ids;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets the program and the database make the same identifiers each time: statements call
 * {@code gen_random_uuid()}, and find one that counts.
 */
final class GeneratedIds implements AutoCloseable {

	private static final String SCHEMA = "counted_ids";

	private final JdbcTemplate owner;

	GeneratedIds(JdbcTemplate owner, String application, GenerateOrder order) {
		this.owner = owner;
		Ids.repeat(order.seed(), order.moment());
		owner.execute("create schema " + SCHEMA);
		owner.execute("create sequence " + SCHEMA + ".number");
		owner.execute(
				"""
						create function %1$s.gen_random_uuid() returns uuid language sql security definer as $$
						select cast(overlay(md5(nextval('%1$s.number') || ' %2$d') placing '%3$012x' from 1 for 12) as uuid) $$"""
					.formatted(SCHEMA, order.seed(), order.moment().toEpochMilli()));
		owner.execute("grant usage on schema " + SCHEMA + " to \"" + application + "\"");
	}

	/** With these the program's connections find it first. */
	static Map<String, Object> properties() {
		return Map.of("spring.datasource.hikari.connection-init-sql",
				"set plan_cache_mode = force_custom_plan; set search_path = " + SCHEMA
						+ ", \"$user\", public, pg_catalog");
	}

	@Override
	public void close() {
		this.owner.execute("drop schema " + SCHEMA + " cascade");
	}

}
