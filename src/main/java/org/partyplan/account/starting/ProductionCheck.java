package org.partyplan.account.starting;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In production the application works as a role that owns nothing: else whoever got hold
 * of it could drop the log's trigger.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "party-plan.trial", havingValue = "false")
class ProductionCheck {

	private static final String OWNS = """
			select exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
			  where c.relname = 'audit_entry' and n.nspname = current_schema() and pg_has_role(current_user, c.relowner, 'USAGE'))
			""";

	/** Before the tables are made, for they belong to whoever makes them. */
	@Bean
	static BeanFactoryPostProcessor twoRoles(Environment environment) {
		return (beans) -> {
			requireTwoRoles(environment);
			requireKey(environment);
		};
	}

	@Bean
	SmartInitializingSingleton nothingOwned(JdbcClient jdbc) {
		return () -> {
			requireNothingOwned(jdbc);
			requireZone(jdbc);
		};
	}

	static void requireTwoRoles(Environment environment) {
		String owner = environment.getProperty("spring.flyway.user", "");
		if (owner.isBlank() || owner.equals(environment.getProperty("spring.datasource.username"))) {
			throw ProductionRefused.oneRole();
		}
	}

	/** Identity and phone numbers are sealed with it. */
	static void requireKey(Environment environment) {
		String key = environment.getProperty("party-plan.seal-key", "");
		if (!key.matches("[A-Za-z0-9+/]{43}=")) {
			throw ProductionRefused.noKey();
		}
		// thirty-two bytes by chance are hardly ever the same
		if (key.chars().distinct().count() < 16) {
			throw ProductionRefused.weakKey();
		}
	}

	static void requireZone(JdbcClient jdbc) {
		String zone = jdbc.sql("select current_setting('TimeZone')").query(String.class).single();
		if (!zone.equals("Asia/Shanghai")) {
			throw ProductionRefused.zone(zone);
		}
	}

	static void requireNothingOwned(JdbcClient jdbc) {
		if (jdbc.sql(OWNS).query(Boolean.class).single()) {
			throw ProductionRefused.owner();
		}
	}

}
