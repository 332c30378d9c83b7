package org.partyplan.account.starting;

import java.util.Arrays;

import org.flywaydb.core.Flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An older program does not start on what a newer one has made of the database. */
@Configuration(proxyBeanMethods = false)
class SchemaCheck {

	@Bean
	static FlywayMigrationStrategy knownSchemaOnly() {
		return (flyway) -> {
			requireKnown(flyway);
			flyway.migrate();
		};
	}

	static void requireKnown(Flyway flyway) {
		Arrays.stream(flyway.info().applied())
			.filter((migration) -> migration.getState().isApplied() && !migration.getState().isResolved())
			.findFirst()
			.ifPresent((migration) -> {
				throw ProductionRefused.newerSchema(String.valueOf(migration.getVersion()));
			});
	}

}
