package org.partyplan.document;

import java.nio.charset.StandardCharsets;

import org.apache.tika.Tika;
import org.partyplan.reader.FirstPages;
import org.partyplan.reader.OfficeFile;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.shared.RuleBroken;

/** Looks into a file instead of believing its name. */
final class Inspection {

	private static final Tika MAGIC = new Tika();

	/** How much of a text is looked at. */
	static final int HEAD = 4000;

	private Inspection() {
	}

	static FileKind kindOf(String name, byte[] content) {
		String magic = MAGIC.detect(content);
		return switch (magic) {
			case "image/jpeg" -> FileKind.JPG;
			case "image/png" -> FileKind.PNG;
			case "application/pdf" -> unlocked(name, content);
			case "image/heic", "image/heif" -> throw new RuleBroken("document.heic", name);
			case "application/x-tika-msoffice", "application/msword", "application/vnd.ms-excel" ->
				OldOffice.kindOf(name, content);
			default -> magic.contains("zip") || magic.contains("ooxml") || magic.contains("ofd") ? packed(name, content)
					: refused(name);
		};
	}

	/** The first characters of its text, where they can be read at little cost. */
	static String head(FileKind kind, byte[] content) {
		String text = switch (kind) {
			case DOCX, XLSX -> opened("", content).beginning();
			case PDF -> FirstPages.of(content);
			case DOC, XLS -> OldOffice.text(content);
			case OFD -> opened("", content).pages();
			default -> "";
		};
		return text.substring(0, Math.min(HEAD, text.length()));
	}

	private static FileKind unlocked(String name, byte[] content) {
		if (new String(content, StandardCharsets.ISO_8859_1).contains("/Encrypt")) {
			throw new RuleBroken("document.locked", name);
		}
		return FileKind.PDF;
	}

	private static FileKind packed(String name, byte[] content) {
		if (OfficeFile.locked(content)) {
			throw new RuleBroken("document.locked", name);
		}
		OfficeFile office = opened(name, content);
		if (office.macros()) {
			throw new RuleBroken("document.macros", name);
		}
		if (office.word() || office.excel()) {
			return office.word() ? FileKind.DOCX : FileKind.XLSX;
		}
		if (office.pageLayout()) {
			return FileKind.OFD;
		}
		PackedFiles.check(name, content);
		return FileKind.ZIP;
	}

	private static OfficeFile opened(String name, byte[] content) {
		try {
			return OfficeFile.of(content);
		}
		catch (UnreadablePlan broken) {
			throw new RuleBroken("document.broken", name);
		}
	}

	private static FileKind refused(String name) {
		throw new RuleBroken("document.kind", name);
	}

}
