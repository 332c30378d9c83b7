package org.partyplan.reader.structure;

import org.partyplan.reader.Part;

/** Where the pieces of a part stand in its source, and what stands between them. */
public final class Marks {

	private Marks() {
	}

	/** The punctuation between title and text, or an empty string. */
	public static String behindTitle(Part part) {
		int title = part.source().indexOf(part.title());
		int behind = title + part.title().length();
		boolean mark = title >= 0 && behind < part.source().length()
				&& "。：:，,；;、.．".indexOf(part.source().charAt(behind)) >= 0;
		return mark ? part.source().substring(behind, behind + 1) : "";
	}

	/** The number with the bar behind it, where the part is a row of a table. */
	public static String no(Part part) {
		String behind = part.source().strip();
		boolean bar = !part.no().isEmpty() && behind.startsWith(part.no())
				&& behind.substring(part.no().length()).strip().startsWith("|");
		return bar ? part.no() + " |" : part.no();
	}

	/** A row's source behind its title, bars and all; empty where there are none. */
	public static String rowBehindTitle(Part part) {
		int title = part.source().indexOf(part.title());
		if (title < 0 || part.source().indexOf('|', title) < 0) {
			return "";
		}
		int behind = title + part.title().length() + behindTitle(part).length();
		return part.source().substring(behind).strip();
	}

	/** The place in the source of an offset in the text, which an edit may have moved. */
	static int sourceOffset(Part part, int offset) {
		String rest = part.text().substring(offset).strip();
		int found = part.source().lastIndexOf(rest.substring(0, Math.min(rest.length(), 12)));
		return (found > 0) ? found : part.source().length();
	}

}
