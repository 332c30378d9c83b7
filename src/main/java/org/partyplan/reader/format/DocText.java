package org.partyplan.reader.format;

import org.partyplan.reader.PlanReader;
import org.partyplan.reader.UnreadablePlan;

/**
 * Takes Word's signs for what is not text out of a .doc: the marks of fields and their
 * instructions, pictures, notes and cells. A field may reach over paragraphs.
 */
final class DocText {

	private int fields;

	private int instructions;

	private long length;

	/** What is shown of a paragraph. */
	String shown(String raw) throws UnreadablePlan {
		StringBuilder shown = new StringBuilder();
		raw.chars().forEach((sign) -> read((char) sign, shown));
		this.length += shown.length();
		PlanReader.bound(this.length);
		return shown.toString();
	}

	private void read(char sign, StringBuilder shown) {
		switch (sign) {
			case '\u0013' -> {
				this.fields++;
				this.instructions++;
			}
			case '\u0014' -> this.instructions = Math.max(0, this.instructions - 1);
			case '\u0015' -> {
				this.fields = Math.max(0, this.fields - 1);
				this.instructions = Math.min(this.instructions, this.fields);
			}
			default -> {
				if (this.instructions == 0) {
					shown.append(plain(sign));
				}
			}
		}
	}

	private static String plain(char sign) {
		return switch (sign) {
			case '\t' -> " ";
			case '\r', '\u000b', '\u000c', '\u000e' -> "\n";
			case '\u001e' -> "-";
			case '\u001f' -> "";
			default -> (sign >= ' ' || sign == '\n') ? String.valueOf(sign) : "";
		};
	}

}
