package org.partyplan.reader.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.partyplan.reader.UnreadablePlan;

/**
 * The parts of a zipped document, unpacked within bounds so that no zip bomb goes off:
 * those wanted are kept, of the others only the names.
 */
public final class ZipParts {

	private static final int MOST_BYTES = 200 * 1024 * 1024;

	private static final int MOST_KEPT = 40 * 1024 * 1024;

	private static final int MOST_ENTRIES = 10_000;

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final byte[] buffer = new byte[16 * 1024];

	private final Predicate<String> wanted;

	private final int most;

	private int entries;

	private long unpacked;

	private long kept;

	private ZipParts(Predicate<String> wanted, int most) {
		this.wanted = wanted;
		this.most = most;
	}

	/** With all parts that are XML. */
	static ZipParts of(byte[] zip) throws UnreadablePlan {
		return read(zip, (name) -> name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype"),
				Integer.MAX_VALUE);
	}

	/** With no more than the beginnings of some parts. */
	public static ZipParts beginnings(byte[] zip, Predicate<String> wanted, int bytes) throws UnreadablePlan {
		return read(zip, wanted, bytes);
	}

	private static ZipParts read(byte[] zip, Predicate<String> wanted, int most) throws UnreadablePlan {
		ZipParts parts = new ZipParts(wanted, most);
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			parts.read(entries);
			return parts;
		}
		catch (IOException | IllegalArgumentException ex) {
			return byDirectory(zip, new ZipParts(wanted, most));
		}
	}

	/**
	 * What was written in one go notes its sizes behind each part, in a way that the
	 * quick stream takes for damage; the directory at the end has them right.
	 */
	private static ZipParts byDirectory(byte[] zip, ZipParts parts) throws UnreadablePlan {
		try (ZipFile file = ZipFile.builder().setByteArray(zip).get()) {
			for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
				parts.take(entry.getName(), file.getInputStream(entry));
			}
			return parts;
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadablePlan("这个文档已经损坏，打不开。请用 Word 或 WPS 打开原稿，另存为 .docx 再上传。");
		}
	}

	private void read(ZipInputStream entries) throws IOException, UnreadablePlan {
		for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
			take(entry.getName(), entries);
		}
	}

	private void take(String name, InputStream content) throws IOException, UnreadablePlan {
		this.parts.put(name, unpack(content, this.wanted.test(name) ? this.most : 0));
		bound(++this.entries > MOST_ENTRIES);
	}

	private byte[] unpack(InputStream part, int most) throws IOException, UnreadablePlan {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (int read = part.read(this.buffer); read >= 0; read = part.read(this.buffer)) {
			int taken = Math.min(read, most - content.size());
			this.unpacked += read;
			this.kept += taken;
			bound(this.unpacked > MOST_BYTES || this.kept > MOST_KEPT);
			content.write(this.buffer, 0, taken);
		}
		return content.toByteArray();
	}

	private static void bound(boolean exceeded) throws UnreadablePlan {
		if (exceeded) {
			throw new UnreadablePlan("这个文档解开后太大，不像一份计划。请删去图片等内容，或把文字粘贴进来。");
		}
	}

	/** Whether a part's name begins so. */
	public boolean has(String prefix) {
		return this.parts.keySet().stream().anyMatch((name) -> name.startsWith(prefix));
	}

	/** Whether it holds a program. */
	public boolean macros() {
		return this.parts.keySet()
			.stream()
			.anyMatch((name) -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
	}

	/** The words of the parts whose names begin so; what is damaged or cut ends there. */
	public String words(String... prefixes) {
		StringBuilder text = new StringBuilder();
		for (byte[] part : Stream.of(prefixes).flatMap((prefix) -> parts(prefix).stream()).toList()) {
			try {
				XmlWalk.over(part, new Words(text));
			}
			catch (UnreadablePlan cut) {
				text.append('\n');
			}
		}
		return text.toString();
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
