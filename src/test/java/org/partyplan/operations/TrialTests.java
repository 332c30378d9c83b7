package org.partyplan.operations;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class TrialTests {

	@TempDir
	private Path folder;

	@Test
	void aConfiguredDatabaseMakesItProduction() {
		MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql:x")
			.withProperty("party-plan.trial", "true")
			.withProperty("party-plan.data-dir", this.folder.resolve("data").toString());
		new Trial().onApplicationEvent(new ApplicationEnvironmentPreparedEvent(new DefaultBootstrapContext(),
				new SpringApplication(), new String[0], environment));
		assertThat(environment.getProperty("party-plan.trial", Boolean.class)).isFalse();
		assertThat(environment.getProperty("server.address")).isNull();
		assertThat(this.folder).isEmptyDirectory();
	}

}
