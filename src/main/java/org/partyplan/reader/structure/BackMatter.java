package org.partyplan.reader.structure;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.text.Line;

/** Finds where the plan ends and its 落款 or 附件 begin. */
final class BackMatter {

	private BackMatter() {
	}

	/**
	 * The index of the first closing line, or the number of lines where there is none.
	 */
	static int start(List<Stretch> lines, int body, SortedMap<Integer, Role> headings) {
		int lastHeading = headings.isEmpty() ? body - 1 : headings.lastKey();
		return IntStream.range(Math.max(lastHeading + 1, 0), lines.size())
			.filter((i) -> closes(lines, i))
			.findFirst()
			.orElse(lines.size());
	}

	private static boolean closes(List<Stretch> lines, int i) {
		boolean signed = i + 1 < lines.size() && LineShape.ORGANISATION.test(lines.get(i))
				&& LineShape.DATE.test(lines.get(i + 1));
		boolean dated = LineShape.DATE.test(lines.get(i)) && i + 3 >= lines.size();
		return signed || dated || lines.get(i).outline() == Line.CLOSING || LineShape.ATTACHMENT.test(lines.get(i))
				|| LineShape.IMPRINT.test(lines.get(i));
	}

}
