package org.partyplan.document;

/** Why a file is not given out. */
public enum Withheld {

	/** A scanner is named and has not looked at it yet. */
	WAITING("正在查毒"),

	/** A virus was found in it. */
	INFECTED("查出病毒，已隔离");

	private final String words;

	Withheld(String words) {
		this.words = words;
	}

	/** In a few words. */
	public String words() {
		return this.words;
	}

}
