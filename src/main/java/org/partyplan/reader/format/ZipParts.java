package org.partyplan.reader.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.UnreadablePlan;

/**
 * The XML parts of a zipped document, unpacked within bounds so that no zip bomb goes
 * off.
 */
final class ZipParts {

	private static final int MOST_BYTES = 100 * 1024 * 1024;

	private static final int MOST_XML = 40 * 1024 * 1024;

	private static final int MOST_ENTRIES = 10_000;

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final byte[] buffer = new byte[16 * 1024];

	private long unpacked;

	private long xml;

	private ZipParts() {
	}

	static ZipParts of(byte[] zip) throws UnreadablePlan {
		ZipParts parts = new ZipParts();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			parts.read(entries);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new UnreadablePlan("这个文档已经损坏，打不开。请用 Word 或 WPS 打开原稿，另存为 .docx 再上传。");
		}
		return parts;
	}

	private void read(ZipInputStream entries) throws IOException, UnreadablePlan {
		int count = 0;
		for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
			boolean wanted = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")
					|| entry.getName().equals("mimetype");
			byte[] content = unpack(entries, wanted);
			this.parts.put(entry.getName(), content);
			bound(++count > MOST_ENTRIES);
		}
	}

	private byte[] unpack(ZipInputStream entries, boolean wanted) throws IOException, UnreadablePlan {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (int read = entries.read(this.buffer); read >= 0; read = entries.read(this.buffer)) {
			this.unpacked += read;
			this.xml += wanted ? read : 0;
			bound(this.unpacked > MOST_BYTES || this.xml > MOST_XML);
			content.write(this.buffer, 0, wanted ? read : 0);
		}
		return content.toByteArray();
	}

	private static void bound(boolean exceeded) throws UnreadablePlan {
		if (exceeded) {
			throw new UnreadablePlan("这个文档解开后太大，不像一份计划。请删去图片等内容，或把文字粘贴进来。");
		}
	}

	boolean has(String prefix) {
		return this.parts.keySet().stream().anyMatch((name) -> name.startsWith(prefix));
	}

	/** The parts whose names begin so, in the order of the file. */
	List<byte[]> parts(String prefix) {
		return this.parts.entrySet()
			.stream()
			.filter((part) -> part.getKey().startsWith(prefix))
			.map(Map.Entry::getValue)
			.toList();
	}

	byte @Nullable [] part(String name) {
		return this.parts.get(name);
	}

}
