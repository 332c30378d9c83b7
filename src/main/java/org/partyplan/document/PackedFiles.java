package org.partyplan.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.partyplan.shared.RuleBroken;

/**
 * A .zip may hold what may be uploaded by itself, and no other .zip: each file in it is
 * looked into, within bounds that a bomb breaks.
 */
final class PackedFiles {

	private static final int MOST_FILES = 200;

	private static final long MOST_BYTES = 100L * 1024 * 1024;

	private PackedFiles() {
	}

	static void check(String name, byte[] content) {
		try (ZipFile zip = ZipFile.builder().setByteArray(content).setCharset(Charset.forName("GBK")).get()) {
			long unpacked = 0;
			int files = 0;
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				if (!entry.isDirectory()) {
					byte[] bytes = unpacked(zip, entry, name);
					unpacked += bytes.length;
					if (++files > MOST_FILES || unpacked > MOST_BYTES) {
						throw new RuleBroken("document.zip.tooMuch", name);
					}
					checkOne(name, entry.getName().replaceAll("^.*[/\\\\]", ""), bytes);
				}
			}
			if (files == 0) {
				throw new RuleBroken("document.empty", name);
			}
		}
		catch (IOException | IllegalArgumentException broken) {
			throw new RuleBroken("document.broken", name);
		}
	}

	/** No more of it is unpacked than one file may have. */
	private static byte[] unpacked(ZipFile zip, ZipArchiveEntry entry, String name) throws IOException {
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			throw new RuleBroken("document.locked", name);
		}
		byte[] bytes = zip.getInputStream(entry).readNBytes(Upload.MOST + 1);
		if (bytes.length > Upload.MOST) {
			throw new RuleBroken("document.zip.tooMuch", name);
		}
		return bytes;
	}

	private static void checkOne(String name, String inner, byte[] bytes) {
		String called = name + " › " + inner;
		if (Upload.of(called, bytes).mediaType().equals(FileKind.ZIP.mediaType())) {
			throw new RuleBroken("document.zip.nested", called);
		}
	}

}
