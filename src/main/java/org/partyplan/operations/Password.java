package org.partyplan.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that no person needs to know. */
final class Password {

	private Password() {
	}

	static String random() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	// Temporary files are the owner's alone (600), on every system.
	static void write(Path file) throws IOException {
		Path fresh = Files.createTempFile(file.getParent(), null, null);
		Files.writeString(fresh, random());
		Files.move(fresh, file);
	}

}
