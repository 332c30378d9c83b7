package org.partyplan.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process of a cluster. It outlives an application that was killed, and
 * PostgreSQL takes any process that has got its number since for it.
 */
final class Postmaster {

	private static final Logger log = LoggerFactory.getLogger(Postmaster.class);

	private final Path server;

	private final Path file;

	Postmaster(Path server) {
		this.server = server;
		this.file = server.resolve("postmaster.pid");
	}

	/** Ends the process, if there is one, and removes its mark. */
	void stop() throws IOException {
		Optional<ProcessHandle> process = find();
		if (process.isPresent()) {
			log.warn("Stopping the PostgreSQL server {} that was left behind", process.get().pid());
			stop(process.get());
		}
		Files.deleteIfExists(this.file);
	}

	Optional<ProcessHandle> find() throws IOException {
		if (Files.notExists(this.file)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(this.file);
		if (lines.isEmpty() || !lines.get(0).matches("\\d+")) {
			return Optional.empty();
		}
		return ProcessHandle.of(Long.parseLong(lines.get(0))).filter(this::isOurs);
	}

	// Windows does not tell arguments.
	private boolean isOurs(ProcessHandle process) {
		boolean postgres = process.info().command().filter(this::isPostgres).isPresent();
		Optional<String[]> arguments = process.info().arguments();
		return postgres && arguments.map((all) -> Arrays.asList(all).contains(this.server.toString())).orElse(true);
	}

	private boolean isPostgres(String command) {
		return Path.of(command).getFileName().toString().startsWith("postgres");
	}

	// Asked to shut down, else killed: what was committed is on disk either way.
	private void stop(ProcessHandle process) throws IOException {
		process.destroy();
		if (!awaitEnd(process)) {
			process.destroyForcibly();
			awaitEnd(process);
		}
	}

	// An end is seen by the mark, for a zombie nobody collects counts as alive.
	private boolean awaitEnd(ProcessHandle process) throws IOException {
		for (int i = 0; i < 300 && find().isPresent(); i++) {
			process.onExit().completeOnTimeout(process, 100, TimeUnit.MILLISECONDS).join();
		}
		return find().isEmpty();
	}

}
