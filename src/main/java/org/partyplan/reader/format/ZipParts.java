package org.partyplan.reader.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.partyplan.reader.UnreadablePlan;

/**
 * A zipped document by its directory. A part is only unpacked when it is asked for, and
 * within bounds, so that no zip bomb goes off.
 */
public final class ZipParts {

	private static final int MOST_BYTES = 40 * 1024 * 1024;

	private static final int MOST_ENTRIES = 10_000;

	private final ZipFile zip;

	private final List<ZipArchiveEntry> entries;

	private final Map<String, byte[]> parts = new HashMap<>();

	private int unpacked;

	private ZipParts(ZipFile zip) {
		this.zip = zip;
		this.entries = Collections.list(zip.getEntriesInPhysicalOrder());
	}

	/** Reads the directory. */
	public static ZipParts of(byte[] bytes) throws UnreadablePlan {
		try {
			ZipParts parts = new ZipParts(ZipFile.builder().setByteArray(bytes).get());
			bound(parts.entries.size() > MOST_ENTRIES);
			return parts;
		}
		catch (IOException | IllegalArgumentException ex) {
			throw broken();
		}
	}

	/** Whether a part's name begins so. */
	public boolean has(String prefix) {
		return names().anyMatch((name) -> name.startsWith(prefix));
	}

	/** Whether any part is locked with a password. */
	public boolean locked() {
		return this.entries.stream().anyMatch((entry) -> entry.getGeneralPurposeBit().usesEncryption());
	}

	/** Whether it holds a program. */
	public boolean macros() {
		return names().anyMatch((name) -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
	}

	/**
	 * The text of some parts, whatever their kind; of each no more than its beginning is
	 * unpacked, and what is damaged ends there.
	 */
	public String beginning(Predicate<String> wanted, int bytes) {
		StringBuilder text = new StringBuilder();
		for (ZipArchiveEntry entry : this.entries) {
			if (wanted.test(entry.getName())) {
				try (InputStream in = this.zip.getInputStream(entry)) {
					XmlWalk.over(in.readNBytes(bytes), new Words(text));
				}
				catch (IOException | UnreadablePlan cut) {
					text.append('\n');
				}
			}
		}
		return text.toString();
	}

	/** The parts whose names begin so, in the order of the file. */
	List<byte[]> parts(String prefix) throws UnreadablePlan {
		List<byte[]> parts = new ArrayList<>();
		for (String name : names().filter((name) -> name.startsWith(prefix) && name.endsWith(".xml")).toList()) {
			parts.add(part(name));
		}
		return parts;
	}

	byte @Nullable [] part(String name) throws UnreadablePlan {
		ZipArchiveEntry entry = this.zip.getEntry(name);
		if (entry == null || this.parts.containsKey(name)) {
			return this.parts.get(name);
		}
		try (InputStream in = this.zip.getInputStream(entry)) {
			byte[] part = in.readNBytes(MOST_BYTES - this.unpacked + 1);
			this.unpacked += part.length;
			bound(this.unpacked > MOST_BYTES);
			this.parts.put(name, part);
			return part;
		}
		catch (IOException | IllegalArgumentException ex) {
			throw broken();
		}
	}

	private Stream<String> names() {
		return this.entries.stream().map(ZipArchiveEntry::getName);
	}

	private static UnreadablePlan broken() {
		return new UnreadablePlan("这个文档已经损坏，打不开。请用 Word 或 WPS 打开原稿，另存为 .docx 再上传。");
	}

	private static void bound(boolean exceeded) throws UnreadablePlan {
		if (exceeded) {
			throw new UnreadablePlan("这个文档解开后太大，不像一份计划。请删去图片等内容，或把文字粘贴进来。");
		}
	}

	/** All words of a part, a paragraph, a cell or a row a line. */
	private record Words(StringBuilder text) implements XmlWalk.Visitor {

		@Override
		public void start(String name, XmlWalk element) {
		}

		@Override
		public void end(String name) {
			if (name.equals("p") || name.equals("si") || name.equals("row")) {
				this.text.append('\n');
			}
		}

		@Override
		public void text(String words) {
			this.text.append(words);
		}

	}

}
