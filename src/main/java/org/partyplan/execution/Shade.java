package org.partyplan.execution;

/**
 * How dark a sum of assignments is drawn: the exception is coloured, the rule stays
 * white.
 */
public enum Shade {

	NOTHING("ht-ok"), LIGHT("ht-1"), DARK("ht-2"), DARKEST("ht-3"), WAITING("ht-wait"), NOT_APPLICABLE("ht-na"),
	AHEAD("ht-due");

	private static final int FEW = 2;

	private static final int SOME = 4;

	private final String css;

	Shade(String css) {
		this.css = css;
	}

	/** Of a sum in which so many are owed. */
	public static Shade owing(int owed) {
		return (owed == 0) ? NOTHING : (owed <= FEW) ? LIGHT : (owed <= SOME) ? DARK : DARKEST;
	}

	/** What the style sheet calls it. */
	public String css() {
		return this.css;
	}

}
