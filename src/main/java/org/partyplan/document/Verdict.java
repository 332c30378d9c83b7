package org.partyplan.document;

/**
 * What a scanner said of a file.
 *
 * @param looked whether it was looked at, and what came of it
 * @param words the virus, or why it was not looked at; empty for a clean one
 */
record Verdict(Looked looked, String words) {

	static final Verdict CLEAN = new Verdict(Looked.CLEAN, "");

	static Verdict unlooked(String why) {
		return new Verdict(Looked.UNLOOKED, why);
	}

	/** As a scanner of ClamAV's kind answers. */
	static Verdict of(String answer) {
		String said = answer.strip().replaceFirst("^stream: ", "");
		if (said.equals("OK")) {
			return CLEAN;
		}
		if (said.endsWith(" FOUND")) {
			String virus = said.substring(0, said.length() - " FOUND".length());
			return new Verdict(Looked.INFECTED, virus.substring(0, Math.min(150, virus.length())));
		}
		return unlooked(
				said.contains("size limit exceeded") ? "文件超过查毒程序的大小上限，请把 StreamMaxLength 调到 25M" : "查毒程序没有给出结果");
	}

	/** Whether a scanner looked at a file. */
	enum Looked {

		UNLOOKED, CLEAN, INFECTED

	}

}
