package org.partyplan.reader.structure;

import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.text.Line;

/** Makes parts from stretches of the source. */
public final class Parts {

	private Parts() {
	}

	/** The part that a stretch makes in a role. */
	public static Part read(Role role, String source) {
		return switch (role) {
			case SECTION, ITEM -> heading(role, source);
			case TITLE -> new Part(role, "", Wrapping.unwrapped(source), "", source);
			case NOTICE -> notice(source);
			default -> new Part(role, "", "", Wrapping.unwrapped(source), source);
		};
	}

	private static Part heading(Role role, String source) {
		return heading(role, Wrapping.unwrapped(source), source);
	}

	/** A heading read from a text, which may have been edited since. */
	static Part heading(Role role, String text, String source) {
		Stretch stretch = new Stretch(Line.of(text), false);
		String rest = stretch.unnumbered();
		HeadingSplit split = HeadingSplit.of(rest);
		String no = stretch.body().substring(0, stretch.body().length() - rest.length()).strip();
		boolean bare = split.title().isEmpty();
		return new Part(role, bare ? "" : no, bare ? HeadingSplit.bare(no) : split.title(), split.text(), source);
	}

	private static Part notice(String source) {
		String text = Wrapping.unwrapped(source);
		Stretch line = new Stretch(Line.of(text), false);
		boolean title = LineShape.NOTICE_TITLE.test(line) || LineShape.BROKEN_TITLE.test(line)
				|| (line.length() <= 40 && line.folded().endsWith("通知"));
		return title ? new Part(Role.NOTICE, "", text, "", source) : new Part(Role.NOTICE, "", "", text, source);
	}

}
