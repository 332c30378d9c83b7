package org.partyplan.account.starting;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@JdbcTest
class ProductionCheckTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theTablesOwnerHasToBeAnother() {
		assertThatThrownBy(() -> ProductionCheck.requireTwoRoles(new MockEnvironment()))
			.isInstanceOf(ProductionRefused.class);
		assertThatThrownBy(() -> ProductionCheck.requireTwoRoles(with("plan_app")))
			.isInstanceOf(ProductionRefused.class);
		assertThatCode(() -> ProductionCheck.requireTwoRoles(with("plan_owner"))).doesNotThrowAnyException();
	}

	@Test
	void theTablesAreOpenedToTheRoleThatTheApplicationWorksAsWhateverItsName() throws IOException {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addLast(new ResourcePropertySource(new ClassPathResource("application.properties")));
		assertThat(environment.getProperty("spring.flyway.placeholders.appRole")).isEqualTo("plan_app");
		environment.getPropertySources()
			.addFirst(new MapPropertySource("given", Map.of("spring.datasource.username", "hospital_app")));
		assertThat(environment.getProperty("spring.flyway.placeholders.appRole")).isEqualTo("hospital_app");
	}

	@Test
	void theKeyThatSealsNumbersHasToBeSet() {
		assertThatThrownBy(() -> ProductionCheck.requireKey(new MockEnvironment()))
			.isInstanceOf(ProductionRefused.class);
		assertThatThrownBy(
				() -> ProductionCheck.requireKey(new MockEnvironment().withProperty("party-plan.seal-key", "short")))
			.isInstanceOf(ProductionRefused.class);
		assertThatCode(() -> ProductionCheck.requireKey(new MockEnvironment().withProperty("party-plan.seal-key",
				"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")))
			.doesNotThrowAnyException();
	}

	@Test
	void aKeyThatSomebodyMadeUpIsRefused() {
		assertThatThrownBy(() -> ProductionCheck
			.requireKey(new MockEnvironment().withProperty("party-plan.seal-key", "A".repeat(43) + "=")))
			.isInstanceOf(ProductionRefused.class)
			.hasMessageContaining("太简单");
	}

	@ParameterizedTest
	@CsvSource({ "08001, 连不上数据库", "28P01, 不认用户名或密码", "3D000, 没有这个数据库", "42501, 没有所需的权限" })
	void aDatabaseThatDoesNotTakeTheProgramInIsToldInPlainWords(String state, String words) {
		Exception failure = new IllegalStateException("start", new SQLException("FATAL: as it says itself", state));
		FailureAnalysis told = new DatabaseRefusedAnalyzer().analyze(failure);
		assertThat(told.getDescription()).contains(words, "as it says itself");
		assertThat(told.getAction()).startsWith("请");
	}

	@Test
	void whatTheDatabaseSaysOtherwiseIsNobodysWrongSetting() {
		assertThat(
				new DatabaseRefusedAnalyzer().analyze(new IllegalStateException(new SQLException("syntax", "42601"))))
			.isNull();
	}

	@Test
	void theConnectionsZoneIsThatOfTheDates() {
		assertThatCode(() -> ProductionCheck.requireZone(this.jdbc)).doesNotThrowAnyException();
	}

	@Test
	void anOlderProgramDoesNotStartOnANewerSchema() {
		JdbcClient owner = JdbcClient.create(TestDatabase.asOwner());
		Flyway flyway = Flyway.configure()
			.dataSource(TestDatabase.asOwner())
			.locations("classpath:db/migration")
			.placeholders(Map.of("appRole", "plan_app"))
			.load();
		assertThatCode(() -> SchemaCheck.requireKnown(flyway)).doesNotThrowAnyException();
		owner
			.sql("insert into flyway_schema_history select installed_rank + 1000, '299901010000', 'later', type, 'later.sql', 1, "
					+ "installed_by, now(), 1, true from flyway_schema_history order by installed_rank desc limit 1")
			.update();
		assertThatThrownBy(() -> SchemaCheck.requireKnown(flyway)).isInstanceOf(ProductionRefused.class)
			.hasMessageContaining("299901010000");
	}

	@Test
	void theApplicationsRoleOwnsNothing() {
		assertThatCode(() -> ProductionCheck.requireNothingOwned(this.jdbc)).doesNotThrowAnyException();
		assertThatThrownBy(() -> ProductionCheck.requireNothingOwned(JdbcClient.create(TestDatabase.asOwner())))
			.isInstanceOf(ProductionRefused.class);
	}

	@Test
	void theOperatorIsToldWhatToDo() {
		assertThat(new ProductionRefused.Analyzer().analyze(ProductionRefused.oneRole()).getAction())
			.contains("SPRING_FLYWAY_USER");
	}

	private static MockEnvironment with(String owner) {
		return new MockEnvironment().withProperty("spring.datasource.username", "plan_app")
			.withProperty("spring.flyway.user", owner);
	}

}
