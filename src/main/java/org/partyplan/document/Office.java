package org.partyplan.document;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/** The LibreOffice on the search path, and how it is run. */
final class Office {

	private static final List<String> NAMES = List.of("soffice", "soffice.exe", "libreoffice");

	private Office() {
	}

	/** The folders in which programs are looked for. */
	static List<Path> searchPath() {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
			.filter((folder) -> !folder.isBlank())
			.flatMap(Office::folder)
			.toList();
	}

	private static Stream<Path> folder(String name) {
		try {
			return Stream.of(Path.of(name));
		}
		catch (InvalidPathException quoted) {
			return Stream.empty();
		}
	}

	static Optional<Path> in(List<Path> folders) {
		return folders.stream()
			.flatMap((folder) -> NAMES.stream().map(folder::resolve))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** With a profile of its own, so that it minds no other office that is running. */
	static ProcessBuilder command(Path office, Path folder) {
		return new ProcessBuilder(office.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
				"--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "pdf", "--outdir",
				folder.toString(), folder.resolve("document.docx").toString())
			.directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD);
	}

	/** Tells fontconfig what stands in for the fonts that are not there. */
	static Path fonts(Path folder) throws IOException {
		Path file = folder.resolve("fonts.conf");
		try (InputStream in = new ClassPathResource("document/fonts.conf").getInputStream()) {
			Files.copy(in, file);
		}
		return file;
	}

	/** Ends it, and what it started, by their own handles when the time is up. */
	static void run(ProcessBuilder command, Duration longest) throws IOException {
		Process process = command.start();
		try {
			process.waitFor(longest.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		finally {
			List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
			all.forEach(ProcessHandle::destroyForcibly);
		}
	}

}
