package org.partyplan.operations;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that holds the trial's data, in the hands of one process at a time. What is
 * made in it is made under a name that begins with {@code new-} and renamed when it is
 * complete, so that a process may be killed at any moment.
 */
final class DataFolder implements Closeable {

	private static final String NEW = "new-";

	private final Path root;

	private final FileChannel lock;

	private DataFolder(Path root, FileChannel lock) {
		this.root = root;
		this.lock = lock;
	}

	static DataFolder hold(Path path) throws IOException {
		Path root = Files.createDirectories(path).toRealPath();
		FileChannel lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (!isFree(lock)) {
			lock.close();
			throw TrialRefused.inUse(root);
		}
		return new DataFolder(root, lock);
	}

	// The system frees the lock of a killed process; its server has to be looked for.
	private static boolean isFree(FileChannel lock) throws IOException {
		try {
			return lock.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/** The cluster, made and furnished if it is not there yet; no server runs on it. */
	Cluster cluster(Consumer<JdbcTemplate> furnish) throws IOException {
		Path binaries = binaries();
		sweep(binaries);
		Path database = this.root.resolve("database");
		if (Files.notExists(database)) {
			Path fresh = Files.createTempDirectory(this.root, NEW);
			new Cluster(fresh, binaries).initialise(furnish);
			Files.move(fresh, database, StandardCopyOption.ATOMIC_MOVE);
		}
		Cluster cluster = new Cluster(database, binaries);
		cluster.stopOrphan();
		return cluster;
	}

	/** Made once: what is sealed with it can be opened with no other. */
	String sealKey() throws IOException {
		Path key = this.root.resolve("seal.key");
		if (Files.notExists(key)) {
			byte[] bytes = new byte[32];
			new SecureRandom().nextBytes(bytes);
			Path fresh = Files.createTempFile(this.root, NEW, ".key");
			Files.writeString(fresh, Base64.getEncoder().encodeToString(bytes));
			Files.move(fresh, key, StandardCopyOption.ATOMIC_MOVE);
		}
		return Files.readString(key).strip();
	}

	private void sweep(Path binaries) throws IOException {
		try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(this.root, NEW + "*")) {
			for (Path leftover : leftovers) {
				new Cluster(leftover, binaries).stopOrphan();
				FileSystemUtils.deleteRecursively(leftover.toFile());
			}
		}
	}

	// Not in the system's temporary folder: that is swept while the server runs, and open
	// to every user. The library unpacks over what is there, so a torn copy must go.
	private Path binaries() throws IOException {
		Path binaries = this.root.resolve("bin");
		if (!isUnpacked(binaries)) {
			FileSystemUtils.deleteRecursively(binaries);
			Files.move(Files.createTempDirectory(this.root, NEW), binaries, StandardCopyOption.ATOMIC_MOVE);
		}
		return binaries.resolve("postgresql");
	}

	private static boolean isUnpacked(Path binaries) throws IOException {
		if (Files.notExists(binaries)) {
			return false;
		}
		try (Stream<Path> files = Files.find(binaries, 3, (file, attributes) -> file.endsWith(".exists"))) {
			return files.findAny().isPresent();
		}
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

	@Override
	public String toString() {
		return this.root.toString();
	}

}
