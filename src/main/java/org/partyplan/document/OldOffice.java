package org.partyplan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.partyplan.shared.RuleBroken;

/**
 * Looks into files of the kinds of before 2007: .doc and .xls, which WPS calls .wps and
 * .et.
 */
final class OldOffice {

	private static final String TEXT = "WordDocument";

	/** How much of a text is looked at. */
	private static final int HEAD = 64 * 1024;

	private OldOffice() {
	}

	static FileKind kindOf(String name, byte[] content) {
		try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			DirectoryNode root = file.getRoot();
			if (root.hasEntry("EncryptedPackage")) {
				throw new RuleBroken("document.locked", name);
			}
			if (root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR")) {
				throw new RuleBroken("document.macros", name);
			}
			FileKind kind = root.hasEntry(TEXT) ? FileKind.DOC
					: root.hasEntry("Workbook") || root.hasEntry("Book") ? FileKind.XLS : null;
			if (kind == null) {
				throw new RuleBroken("document.kind", name);
			}
			if (locked(kind, stream(root, kind))) {
				throw new RuleBroken("document.locked", name);
			}
			return kind;
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
			throw new RuleBroken("document.broken", name);
		}
	}

	/** What can be read of its words at little cost: most are kept as UTF-16. */
	static String text(byte[] content) {
		try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			DirectoryNode root = file.getRoot();
			byte[] bytes = stream(root, root.hasEntry(TEXT) ? FileKind.DOC : FileKind.XLS);
			return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_16LE)
				.replaceAll("[^\\p{IsHan}\\p{Punct}\\p{Alnum}★☆✩·、，。（）【】〔〕：]+", "\n");
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
			return "";
		}
	}

	private static byte[] stream(DirectoryNode root, FileKind kind) throws IOException {
		String entry = (kind == FileKind.DOC) ? TEXT : root.hasEntry("Workbook") ? "Workbook" : "Book";
		return root.createDocumentInputStream(entry).readAllBytes();
	}

	/** A flag in the head of a text; a record at the beginning of a workbook. */
	private static boolean locked(FileKind kind, byte[] bytes) {
		if (kind == FileKind.DOC) {
			return bytes.length > 11 && (bytes[11] & 1) != 0;
		}
		for (int at = 0, record = 0; at + 4 <= bytes.length && record < 20; record++) {
			if (number(bytes, at) == 0x2F) {
				return true;
			}
			at += 4 + number(bytes, at + 2);
		}
		return false;
	}

	private static int number(byte[] bytes, int at) {
		return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
	}

}
