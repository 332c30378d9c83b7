package org.partyplan.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.partyplan.shared.RuleBroken;

/** Reads a list as other programs export it: an .xlsx, or a .csv in UTF-8 or GB18030. */
public final class ListReading {

	private static final Charset CHINESE = Charset.forName("GB18030");

	private ListReading() {
	}

	/** Every row that has anything in it, or a refusal that says what to do instead. */
	public static List<SheetRow> read(String name, byte[] content) {
		if (begins(content, 'P', 'K')) {
			return sheet(Upload.of(name, content));
		}
		if (begins(content, 0xD0, 0xCF)) {
			throw new RuleBroken("document.oldOrLocked", name);
		}
		require(content.length > 0, "document.empty", name);
		require(content.length <= Upload.MOST, "document.tooLarge", name);
		require(!SecrecyMark.inName(name), "document.classifiedName", name);
		String text = text(name, content);
		require(!SecrecyMark.inText(text.substring(0, Math.min(Inspection.HEAD, text.length()))),
				"document.classifiedText", name);
		return CsvRows.of(name, text);
	}

	private static List<SheetRow> sheet(Upload upload) {
		require(upload.mediaType().equals(FileKind.XLSX.mediaType()), "document.list", upload.name());
		List<SheetRow> rows = new ArrayList<>();
		SheetReading.read(upload.name(), upload.content(), rows::add);
		return rows;
	}

	private static String text(String name, byte[] content) {
		if (begins(content, 0xFF, 0xFE) || begins(content, 0xFE, 0xFF)) {
			return new String(content, StandardCharsets.UTF_16);
		}
		for (Charset charset : List.of(StandardCharsets.UTF_8, CHINESE)) {
			try {
				String text = charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(content))
					.toString();
				require(text.indexOf('\0') < 0, "document.list", name);
				return text.startsWith("\uFEFF") ? text.substring(1) : text;
			}
			catch (CharacterCodingException other) {
				// the next one
			}
		}
		throw new RuleBroken("document.list", name);
	}

	private static boolean begins(byte[] content, int first, int second) {
		return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
	}

	private static void require(boolean holds, String code, String name) {
		if (!holds) {
			throw new RuleBroken(code, name);
		}
	}

}
