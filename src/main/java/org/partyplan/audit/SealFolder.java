package org.partyplan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** The folder to which the newest seal is written every hour: one line each. */
@Component
class SealFolder {

	static final String FILE = "party-plan-seals.txt";

	private final LogSettings settings;

	SealFolder(LogSettings settings) {
		this.settings = settings;
	}

	/** Where it is, or empty. */
	String name() {
		return this.settings.log().sealFolder();
	}

	void add(Instant at, ChainLink link) throws IOException {
		Files.createDirectories(Path.of(name()));
		Files.writeString(file(), at + " " + link.sequence() + " " + link.hex() + "\n", StandardOpenOption.CREATE,
				StandardOpenOption.APPEND, StandardOpenOption.SYNC);
	}

	/**
	 * What was sent there: sequence and hash. A line that was half written says nothing.
	 */
	Map<Long, String> sent() {
		if (name().isEmpty() || !Files.exists(file())) {
			return Map.of();
		}
		Map<Long, String> all = new HashMap<>();
		try (Stream<String> lines = Files.lines(file(), StandardCharsets.UTF_8)) {
			lines.map((line) -> line.split(" "))
				.filter((parts) -> parts.length == 3 && parts[1].matches("\\d{1,18}") && parts[2].length() == 64)
				.forEach((parts) -> all.put(Long.valueOf(parts[1]), parts[2]));
			return all;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private Path file() {
		return Path.of(name(), FILE);
	}

}
