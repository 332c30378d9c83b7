package org.partyplan.operations;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Makes the start a trial when no database is configured: with a PostgreSQL of its own,
 * reachable from this machine only.
 */
public final class Trial implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		ConfigurableEnvironment environment = event.getEnvironment();
		boolean production = StringUtils.hasText(environment.getProperty("spring.datasource.url"));
		Map<String, Object> properties = production ? new HashMap<>() : trial(environment);
		properties.put("party-plan.trial", !production);
		environment.getPropertySources().addFirst(new MapPropertySource("trial", properties));
	}

	private static Map<String, Object> trial(ConfigurableEnvironment environment) {
		Map<String, Object> properties = database(environment).properties();
		if (!environment.containsProperty("server.address")) {
			properties.put("server.address", "127.0.0.1");
		}
		return properties;
	}

	private static TrialDatabase database(ConfigurableEnvironment environment) {
		TrialDatabase database = new TrialDatabase(Path.of(environment.getProperty("party-plan.data-dir", "data")));
		// These run after every context is closed, a plain shutdown hook beside that.
		SpringApplication.getShutdownHandlers().add(database::close);
		database.open();
		return database;
	}

}
