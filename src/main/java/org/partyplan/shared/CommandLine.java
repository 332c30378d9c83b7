package org.partyplan.shared;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the program's commands say to whoever called them. */
public final class CommandLine {

	private CommandLine() {
	}

	/** Prints a line in UTF-8, whatever the terminal's own encoding is taken for. */
	public static void print(PrintStream stream, String line) {
		byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
		stream.write(bytes, 0, bytes.length);
		stream.flush();
	}

}
