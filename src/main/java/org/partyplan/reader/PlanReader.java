package org.partyplan.reader;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.format.Format;
import org.partyplan.reader.format.HtmlFormat;
import org.partyplan.reader.format.LoneTitle;
import org.partyplan.reader.format.SourceFile;
import org.partyplan.reader.format.TextFormat;
import org.partyplan.reader.structure.PartsReader;
import org.partyplan.reader.text.SourceText;

/** Reads a document's bytes, or pasted text, into a draft of the plan. */
public final class PlanReader {

	/** The largest file that is read. */
	public static final int MOST_BYTES = 20 * 1024 * 1024;

	private static final int MOST_CHARACTERS = 2_000_000;

	private static final int MOST_LINES = 20_000;

	private PlanReader() {
	}

	/** Reads a file; its kind is told by its content, never by its name. */
	public static PlanDraft read(byte[] bytes, String fileName) throws UnreadablePlan {
		return read(bytes, fileName, null);
	}

	/** Reads a file; the bytes of a text file by the encoding that was chosen. */
	public static PlanDraft read(byte[] bytes, String fileName, @Nullable TextEncoding encoding) throws UnreadablePlan {
		refuse(bytes.length == 0, "这个文件是空的。请选择有内容的文件再上传。");
		refuse(bytes.length > MOST_BYTES, "文件超过 20 MB。请删去图片等内容，或把文字粘贴进来。");
		SourceFile upload = new SourceFile(bytes, fileName, encoding);
		return guarded(() -> format(upload).read(upload));
	}

	/**
	 * By which encoding a readable file is read without being told; nothing where the
	 * file is no text, so that there is nothing to choose.
	 */
	public static Optional<TextEncoding> encoding(byte[] bytes, String fileName) throws UnreadablePlan {
		SourceFile upload = new SourceFile(bytes, fileName, null);
		return format(upload).encoding(upload);
	}

	/** Reads pasted text, which may be the source of a web page. */
	public static PlanDraft readText(String text) throws UnreadablePlan {
		bound(text.length());
		return guarded(() -> HtmlFormat.written(text) ? HtmlFormat.parsed(text) : TextFormat.written(text));
	}

	/** The last one takes everything. */
	private static Format format(SourceFile upload) {
		return Format.all().stream().filter((format) -> format.recognises(upload)).findFirst().orElseThrow();
	}

	/**
	 * Whatever a file does to the reader, the person gets a sentence and not an error.
	 */
	private static PlanDraft guarded(Source source) throws UnreadablePlan {
		try {
			return draft(source.read().plain());
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			throw new UnreadablePlan("这份文件的结构读不出来。请把正文复制到新文档，另存为 .docx 再上传，或把文字粘贴进来。");
		}
	}

	private static PlanDraft draft(SourceText source) throws UnreadablePlan {
		String text = source.text();
		bound(text.length());
		long said = source.lines().stream().filter((line) -> !line.source().isBlank()).count();
		refuse(said > MOST_LINES || source.lines().size() > MOST_LINES * 5, "文字分成了两万多段，不像一份计划。请只上传计划正文。");
		refuse(text.isBlank(), "没有读到文字，可能是扫描的图片。请上传能选中文字的文件，或把文字粘贴进来。");
		return PlanDraft.of(PartsReader.read(LoneTitle.marked(source)));
	}

	public static void bound(long characters) throws UnreadablePlan {
		refuse(characters > MOST_CHARACTERS, "文字超过 200 万字，不像一份计划。请只上传计划正文。");
	}

	private static void refuse(boolean wrong, String sentence) throws UnreadablePlan {
		if (wrong) {
			throw new UnreadablePlan(sentence);
		}
	}

	private interface Source {

		SourceText read() throws UnreadablePlan;

	}

}
