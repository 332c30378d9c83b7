package org.partyplan.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Real files of every format, damaged as files are on their way: cut off, bytes changed,
 * a stretch lost, doubled or zeroed, another file's end behind this one's beginning; of
 * zipped formats the parts within as well. Always the same damage, from a fixed seed.
 */
class DamagedFilesTests {

	private static final Path FILES = Path.of("src/test/resources/plans");

	private static final int TIMES = 12;

	static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(FILES)) {
			return files.filter((file) -> !file.toString().endsWith(".json"))
				.sorted()
				.filter((file) -> file.getFileName().toString().matches("(52|530).*"))
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void aDamagedFileEndsInAPlanOrARefusal(Path file) throws IOException {
		byte[] whole = Files.readAllBytes(file);
		byte[] other = Files.readAllBytes(files().get((files().indexOf(file) + 5) % files().size()));
		Random random = new Random(file.getFileName().toString().hashCode());
		IntStream.range(0, TIMES).forEach((time) -> {
			byte[] damaged = (time % 2 == 1 && zipped(whole)) ? within(whole, random) : damage(whole, other, random);
			assertTimeoutPreemptively(Duration.ofSeconds(30), () -> ReadingFuzzer.fuzzerTestOneInput(damaged),
					file + ", damage " + time);
		});
	}

	private static boolean zipped(byte[] file) {
		return file.length > 1 && file[0] == 'P' && file[1] == 'K';
	}

	private static byte[] damage(byte[] whole, byte[] other, Random random) {
		int at = random.nextInt(whole.length);
		int to = Math.min(whole.length, at + 1 + random.nextInt(Math.max(1, whole.length / 8)));
		return switch (random.nextInt(5)) {
			case 0 -> Arrays.copyOf(whole, at);
			case 1 -> changed(whole, random);
			case 2 -> joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, to, whole.length));
			case 3 -> joined(Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, at, whole.length));
			default ->
				joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(other, random.nextInt(other.length), other.length));
		};
	}

	private static byte[] changed(byte[] whole, Random random) {
		byte[] changed = whole.clone();
		for (int i = 0; i < 1 + random.nextInt(200); i++) {
			changed[random.nextInt(changed.length)] = (byte) random.nextInt();
		}
		return changed;
	}

	private static byte[] joined(byte[] one, byte[] other) {
		byte[] all = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, all, one.length, other.length);
		return all;
	}

	/** A zip that is whole, with a damaged or a missing part in it. */
	private static byte[] within(byte[] whole, Random random) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] part = in.readAllBytes();
				if (random.nextInt(6) > 0) {
					out.putNextEntry(new ZipEntry(entry.getName()));
					out.write((part.length > 0 && random.nextInt(3) == 0) ? damage(part, part, random) : part);
				}
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

}
