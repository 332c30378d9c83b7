package org.partyplan.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/** Reads the files that describe the fictitious hospital. */
final class TrialText {

	private TrialText() {
	}

	/** Whether a statement goes over the lines of a file. */
	static boolean exists(String name) {
		return new ClassPathResource("trial/" + name + ".txt").exists();
	}

	/** The lines of a file that say something. */
	static List<String> lines(String name) {
		try {
			return new ClassPathResource("trial/" + name).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A statement kept in a file. */
	static String statement(String name) {
		try {
			return new ClassPathResource("trial/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A line's fields, empty ones included. */
	static String[] fields(String line) {
		return line.split("\\|", -1);
	}

	/** The parts of a field that lists several. */
	static List<String> list(String field) {
		return field.isEmpty() ? List.of() : List.of(field.split(","));
	}

}
