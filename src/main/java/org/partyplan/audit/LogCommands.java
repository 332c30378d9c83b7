package org.partyplan.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.partyplan.shared.CommandLine;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * The commands {@code verify-log [FILE…]} and {@code detach-log FOLDER}: they need the
 * database and the key, and none of the program beside the log.
 */
public final class LogCommands {

	private static final String VERIFY = "verify-log";

	private static final String DETACH = "detach-log";

	private static final int BROKEN = 1;

	private static final int NOT_DONE = 2;

	private LogCommands() {
	}

	/** Whether these are the arguments of one of the two. */
	public static boolean know(String... args) {
		return args.length > 0 && Set.of(VERIFY, DETACH).contains(args[0]);
	}

	/**
	 * Runs one of them.
	 * @param database finds the database where none is set
	 * @param args the command, what it is about, and Spring's arguments
	 * @param out where its lines go
	 * @return 0, or 1 where the log is broken, or 2 where the command could not be done
	 */
	public static int run(ApplicationListener<?> database, String[] args, PrintStream out) {
		SpringApplication application = new SpringApplication(Beans.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setBannerMode(Banner.Mode.OFF);
		application.setDefaultProperties(Map.of("logging.level.root", "warn", "party-plan.log.command", args[0]));
		application.addListeners(database);
		try (ConfigurableApplicationContext context = application.run(args)) {
			List<String> named = Arrays.stream(args).skip(1).filter((one) -> !one.startsWith("--")).toList();
			Detaching detaching = context.getBean(Detaching.class);
			return args[0].equals(VERIFY) ? verify(context.getBean(LogCheck.class), detaching, named, out)
					: detach(detaching, named, out);
		}
		catch (ChainBroken broken) {
			CommandLine.print(out, broken.getMessage());
			return BROKEN;
		}
		catch (IOException | RuntimeException failure) {
			CommandLine.print(out, "没有办成：" + failure.getMessage());
			return NOT_DONE;
		}
	}

	private static int verify(LogCheck check, Detaching detaching, List<String> files, PrintStream out)
			throws IOException {
		LogFinding found = check.check();
		CommandLine.print(out, found.words());
		for (String file : files) {
			CommandLine.print(out, detaching.verify(Path.of(file)));
		}
		return found.sound() ? 0 : BROKEN;
	}

	private static int detach(Detaching detaching, List<String> folders, PrintStream out) throws IOException {
		if (folders.size() != 1) {
			CommandLine.print(out, "请写明存放文件的文件夹：detach-log 文件夹");
			return NOT_DONE;
		}
		List<String> done = detaching.into(Path.of(folders.get(0)));
		done.forEach((line) -> CommandLine.print(out, line));
		if (done.isEmpty()) {
			CommandLine.print(out, "没有要移出的：保存期以内的都留着。");
		}
		return 0;
	}

	/** What they need; not found by the program's own scan. */
	@ImportAutoConfiguration({ JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
			DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class })
	@EnableConfigurationProperties(LogSettings.class)
	@Import({ LogKey.class, Chain.class, SealFolder.class, LogCheck.class, LogWriter.class, AuditLog.class,
			Detaching.class })
	static final class Beans {

		@Bean
		static Clock clock() {
			return Clock.system(ZoneId.of("Asia/Shanghai"));
		}

		/** Checking is done as the application, putting out as the owner. */
		@Bean
		static DataSource dataSource(Environment environment) {
			String by = DETACH.equals(environment.getProperty("party-plan.log.command")) ? "spring.flyway."
					: "spring.datasource.";
			String name = by.equals("spring.flyway.") ? "user" : "username";
			String url = environment.getRequiredProperty("spring.datasource.url");
			return DataSourceBuilder.create()
				.url(environment.getProperty(by + "url", url))
				.username(environment.getRequiredProperty(by + name))
				.password(environment.getProperty(by + "password", ""))
				.build();
		}

	}

}
