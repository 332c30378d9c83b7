package org.partyplan.plan.reading;

import java.util.Set;
import java.util.regex.Pattern;

import org.partyplan.plan.reading.Part.Role;

/** Lines that hard wraps have cut in mid-sentence. */
final class Wrapping {

	/** Shorter lines without a full stop are lists and tables, not wrapped prose. */
	private static final int SHORTEST = 20;

	private static final Set<Role> RUNNING = Set.of(Role.TEXT, Role.OVERALL, Role.SECTION, Role.ITEM);

	private static final Pattern PROSE = Pattern.compile("[。;]|,.{20}");

	private static final Pattern BREAK = Pattern.compile("[\\s&&[^\\n\\r\\f]]*+[\\n\\r\\f]\\s*+");

	private Wrapping() {
	}

	/** Whether a stretch goes on with the sentence that a part left unfinished. */
	static boolean goesOn(Part last, Role role, Stretch stretch) {
		boolean running = RUNNING.contains(last.role()) && (role == Role.TEXT || role == Role.OVERALL)
				&& !stretch.inline();
		return running && role == ((last.role() == Role.OVERALL) ? Role.OVERALL : Role.TEXT) && unfinished(last)
				&& stretch.outline() == 0;
	}

	private static boolean unfinished(Part last) {
		Stretch line = new Stretch(Line.of(last.source().strip().lines().reduce("", (first, second) -> second)), false);
		return line.length() >= SHORTEST && !line.ends() && line.matches(PROSE) && line.body().indexOf('\t') < 0;
	}

	/** The text as one paragraph. */
	static String unwrapped(String text) {
		return BREAK.matcher(text.strip()).replaceAll("");
	}

}
