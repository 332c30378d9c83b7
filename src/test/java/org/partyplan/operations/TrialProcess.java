package org.partyplan.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A trial in a process of its own, for tests that kill it. */
final class TrialProcess implements AutoCloseable {

	private static final String READY = "ready ";

	private final Process process;

	private final BufferedReader output;

	private TrialProcess(Process process) {
		this.process = process;
		this.output = process.inputReader();
	}

	static TrialProcess start(Path folder) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new TrialProcess(
				new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Xmx128m", "-Dstdout.encoding=UTF-8", "-cp",
						System.getProperty("java.class.path"), Main.class.getName(), "--party-plan.data-dir=" + folder)
					.redirectErrorStream(true)
					.start());
	}

	/** The trial's database as its owner sees it, once it is there. */
	JdbcTemplate database() {
		String ready = this.output.lines().filter((line) -> line.contains(READY)).findFirst().orElseThrow();
		String[] words = ready.substring(ready.indexOf(READY)).split(" ");
		return new JdbcTemplate(new DriverManagerDataSource(words[1], words[2], words[3]));
	}

	/** All that is said by a start that fails. */
	String failure() {
		String said = this.output.lines().collect(Collectors.joining("\n"));
		return this.process.onExit().join().exitValue() + ": " + said;
	}

	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().completeOnTimeout(this.process, 10, TimeUnit.SECONDS).join();
		kill();
	}

	@Configuration(proxyBeanMethods = false)
	static class Main {

		private static final Logger log = LoggerFactory.getLogger(Main.class);

		public static void main(String[] args) {
			SpringApplication application = new SpringApplication(Main.class);
			application.setWebApplicationType(WebApplicationType.NONE);
			application.setKeepAlive(true);
			application.addListeners(new Trial());
			Environment environment = application.run(args).getEnvironment();
			log.info(READY + "{} {} {}", environment.getProperty("spring.flyway.url"),
					environment.getProperty("spring.flyway.user"), environment.getProperty("spring.flyway.password"));
		}

	}

}
