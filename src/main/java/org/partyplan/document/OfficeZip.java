package org.partyplan.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.partyplan.shared.RuleBroken;

/**
 * Looks into .docx and .xlsx by their directory; of a part no more than its beginning is
 * unpacked, so that a bomb does not go off.
 */
final class OfficeZip {

	private static final int PARTS = 5000;

	private static final int BYTES = 512 * 1024;

	private OfficeZip() {
	}

	static FileKind kindOf(String name, byte[] content) throws IOException {
		try (ZipFile zip = open(content)) {
			List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
			if (parts.size() > PARTS) {
				throw new RuleBroken("document.broken", name);
			}
			if (parts.stream().anyMatch((part) -> part.getGeneralPurposeBit().usesEncryption())) {
				throw new RuleBroken("document.locked", name);
			}
			if (parts.stream().anyMatch((part) -> part.getName().toLowerCase().endsWith("vbaproject.bin"))) {
				throw new RuleBroken("document.macros", name);
			}
			return kindOf(name, zip);
		}
	}

	/** The text of headers first, then of the body. */
	static String text(byte[] content) {
		StringBuilder text = new StringBuilder();
		try (ZipFile zip = open(content)) {
			for (ZipArchiveEntry part : readable(zip)) {
				text.append(plain(zip, part)).append('\n');
			}
		}
		catch (IOException broken) {
			return text.toString();
		}
		return text.toString();
	}

	private static FileKind kindOf(String name, ZipFile zip) {
		if (zip.getEntry("word/document.xml") != null) {
			return FileKind.DOCX;
		}
		if (zip.getEntry("xl/workbook.xml") != null) {
			return FileKind.XLSX;
		}
		throw new RuleBroken("document.kind", name);
	}

	private static List<ZipArchiveEntry> readable(ZipFile zip) {
		List<ZipArchiveEntry> found = new ArrayList<>(Collections.list(zip.getEntries())
			.stream()
			.filter((part) -> part.getName()
				.matches("word/(header\\d*|document)\\.xml|xl/(sharedStrings|worksheets/sheet1)\\.xml"))
			.toList());
		found.sort(
				(one, two) -> Boolean.compare(one.getName().contains("document"), two.getName().contains("document")));
		return found;
	}

	private static String plain(ZipFile zip, ZipArchiveEntry part) throws IOException {
		try (InputStream in = zip.getInputStream(part)) {
			return new String(in.readNBytes(BYTES), StandardCharsets.UTF_8).replaceAll("</w:p>|</si>|</row>", "\n")
				.replaceAll("<[^>]*>", "");
		}
	}

	private static ZipFile open(byte[] content) throws IOException {
		return ZipFile.builder().setByteArray(content).get();
	}

}
