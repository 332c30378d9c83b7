package org.partyplan.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * The files that Jazzer starts from, and those by which it found a fault once. New ones
 * are sought by {@code mvn -Pfaults verify}; see bench/README.md.
 */
class ReadingFuzzTests {

	static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/resources/fuzz"))) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void readingEndsInAPlanOrARefusal(Path file) {
		assertTimeoutPreemptively(Duration.ofSeconds(30),
				() -> ReadingFuzzer.fuzzerTestOneInput(Files.readAllBytes(file)));
	}

}
