package org.partyplan.operations;

import java.io.PrintStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

import org.partyplan.shared.CommandLine;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.scheduling.config.TaskManagementConfigUtils;
import org.springframework.util.StringUtils;

/**
 * The command {@code generate --size=S|M|L [--seed=N] [--as-of=DATE]}: fills an empty
 * database with hospitals to think and measure in. See docs/adr/0016.
 */
public final class GenerateCommand {

	public static final String NAME = "generate";

	private static final int NOT_DONE = 2;

	private GenerateCommand() {
	}

	/**
	 * Runs it.
	 * @param program the whole program, whose beans write the rows
	 * @param args the command, what is wanted, and Spring's arguments
	 * @param out where its lines go
	 * @return 0, or 2 where it was not done
	 */
	public static int run(Class<?> program, String[] args, PrintStream out) {
		try {
			GenerateOrder order = GenerateOrder.of(order(args));
			SpringApplication application = new SpringApplication(program);
			application.setWebApplicationType(WebApplicationType.NONE);
			application.setBannerMode(Banner.Mode.OFF);
			application.setLazyInitialization(true);
			application.setDefaultProperties(
					Map.of("logging.level.root", "error", "logging.level.org.springframework.boot", "off"));
			Generator generator = new Generator(order, (line) -> CommandLine.print(out, line));
			application.addInitializers((context) -> prepare(context.getEnvironment()), asOf(order),
					GenerateCommand::leaveRoundsAlone);
			application.addListeners((ApplicationListener<ApplicationStartedEvent>) (event) -> generator
				.hospital(event.getApplicationContext()));
			try (ConfigurableApplicationContext context = application.run(args)) {
				generator.finish(context);
			}
			return 0;
		}
		catch (RuntimeException failure) {
			CommandLine.print(out, "没有办成：" + failure.getMessage());
			return NOT_DONE;
		}
	}

	private static PropertyResolver order(String... args) {
		MutablePropertySources sources = new MutablePropertySources();
		sources.addFirst(new SimpleCommandLinePropertySource(args));
		return new PropertySourcesPropertyResolver(sources);
	}

	/** Everything is written by the clock of the day that is asked for. */
	private static ApplicationContextInitializer<ConfigurableApplicationContext> asOf(GenerateOrder order) {
		return (context) -> ((GenericApplicationContext) context).registerBean("asOf", Clock.class, order::clock,
				(bean) -> bean.setPrimary(true));
	}

	private static void prepare(ConfigurableEnvironment environment) {
		if (!StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
			throw new IllegalArgumentException(
					"请写明数据库：spring.datasource.url、username、password 和 spring.flyway.user、password");
		}
		requireEmpty(new JdbcTemplate(owner(environment)));
		Map<String, Object> properties = new HashMap<>(GeneratedIds.properties());
		properties.put("party-plan.trial", false);
		environment.getPropertySources().addFirst(new MapPropertySource(NAME, properties));
	}

	// Before anything is migrated: somebody's own tables are left as they are.
	private static void requireEmpty(JdbcTemplate owner) {
		Integer full = owner.queryForObject("""
				select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where n.nspname = current_schema() and c.relkind = 'r'""", Integer.class);
		if (full != null && full > 0 && !migratedOnly(owner)) {
			throw new IllegalStateException("这个数据库不是空的。请另建一个空的数据库，生成的数据不和已有的混在一起。");
		}
	}

	/** The program was started on it, and nobody has been set up. */
	private static boolean migratedOnly(JdbcTemplate owner) {
		Boolean ours = owner.queryForObject("select to_regclass('account_user') is not null", Boolean.class);
		return Boolean.TRUE.equals(ours) && Boolean.TRUE.equals(owner.queryForObject("""
				select not exists (select 1 from account_user) and not exists (select 1 from organization_unit)""",
				Boolean.class));
	}

	/** The nightly rounds begin when the program is started on the data. */
	private static void leaveRoundsAlone(ConfigurableApplicationContext context) {
		context.addBeanFactoryPostProcessor((beans) -> ((BeanDefinitionRegistry) beans)
			.removeBeanDefinition(TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME));
	}

	static DataSource owner(Environment environment) {
		return DataSourceBuilder.create()
			.type(DriverManagerDataSource.class)
			.url(environment.getProperty("spring.flyway.url", environment.getRequiredProperty("spring.datasource.url")))
			.username(environment.getRequiredProperty("spring.flyway.user"))
			.password(environment.getProperty("spring.flyway.password", ""))
			.build();
	}

}
