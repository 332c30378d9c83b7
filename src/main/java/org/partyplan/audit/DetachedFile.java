package org.partyplan.audit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import tools.jackson.databind.json.JsonMapper;

/** A month of the log in a file: a line of JSON for each seal and its row, gzipped. */
final class DetachedFile {

	private static final JsonMapper JSON = new JsonMapper();

	private DetachedFile() {
	}

	/** Writes it to the disk, and never over another. */
	static void write(Path file, Stream<ChainWalk.Sealed> rows, Consumer<ChainWalk.Sealed> each) throws IOException {
		Files.createFile(file);
		try (FileOutputStream disk = new FileOutputStream(file.toFile())) {
			GZIPOutputStream packed = new GZIPOutputStream(disk);
			Writer out = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
			for (ChainWalk.Sealed row : (Iterable<ChainWalk.Sealed>) rows::iterator) {
				each.accept(row);
				out.write(JSON.writeValueAsString(row));
				out.write('\n');
			}
			out.flush();
			packed.finish();
			disk.getFD().sync();
		}
	}

	static void read(Path file, Consumer<ChainWalk.Sealed> each) throws IOException {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				each.accept(JSON.readValue(line, ChainWalk.Sealed.class));
			}
		}
	}

	/** Of all its bytes, in hexadecimal. */
	static String sha256(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file);
				DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
			digest.transferTo(java.io.OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
