package org.partyplan.shared;

import java.util.Locale;

/** The tint of a word, with the icon beside it so that colour never stands alone. */
public enum Tone {

	DONE("done"), WAIT("wait"), SOON("soon"), LATE("late"), LOST("late"), BACK("late"), NONE("none"), NA("none");

	private final String icon;

	Tone(String icon) {
		this.icon = icon;
	}

	/** What the style sheet calls it: {@code st-…}. */
	public String css() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Its icon's name. */
	public String icon() {
		return this.icon;
	}

}
