package org.partyplan.reader.structure;

import java.util.Map;
import java.util.regex.Pattern;

import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;

/** Lines that hard wraps have cut in mid-sentence. */
final class Wrapping {

	/** Shorter lines without a full stop are lists and tables, not wrapped prose. */
	private static final int SHORTEST = 20;

	/** So long a line without a sentence's end was cut by the page's edge. */
	private static final int FULL = 36;

	/** What may go on with what. */
	private static final Map<Role, Role> RUNNING = Map.of(Role.TEXT, Role.TEXT, Role.SECTION, Role.TEXT, Role.ITEM,
			Role.TEXT, Role.OVERALL, Role.OVERALL);

	private static final Pattern PROSE = Pattern.compile("[。;]|[,、].{20}");

	/** 完成时限：… and （1） begin a line of their own, whatever stands above. */
	private static final Pattern OWN_LINE = Pattern
		.compile("^(?:[\\u4e00-\\u9fff]{2,6}:|\\((?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\)|[①-⑳])");

	private static final Pattern FIGURE = Pattern.compile("\\d$");

	private static final Pattern UNIT = Pattern
		.compile("^(?:[%‰\\d.]|个|名|人|位|次|批|场|期|项|篇|万|元|天|日|月|年|小时|学时|分|条|份|家|户|例|台|支)");

	private static final Pattern BREAK = Pattern.compile("[ \\t\\u3000]*+[\\n\\r\\f]\\s*+");

	private Wrapping() {
	}

	/** Whether a stretch goes on with the sentence that the one above left unfinished. */
	static boolean goesOn(Role role, Stretch above, Role next, Stretch stretch) {
		return RUNNING.get(role) == next && !stretch.inline() && stretch.outline() == 0 && !stretch.row()
				&& !stretch.matches(OWN_LINE) && above.outline() == 0
				&& (unfinished(above) || withinNumber(above, stretch));
	}

	/** 不少于600 above 人次: the number's unit stands on the next line. */
	private static boolean withinNumber(Stretch above, Stretch stretch) {
		return above.length() >= SHORTEST && above.matches(FIGURE) && !above.row() && stretch.marker() == null
				&& stretch.matches(UNIT);
	}

	private static boolean unfinished(Stretch line) {
		boolean full = line.length() >= FULL && (line.marker() == null || line.sentence());
		return line.length() >= SHORTEST && !line.ends() && (full || line.matches(PROSE)) && !line.row();
	}

	/** The text as one paragraph. */
	static String unwrapped(String text) {
		return BREAK.matcher(text.strip()).replaceAll("");
	}

}
