package org.partyplan.audit;

/**
 * What a check of the chain found.
 *
 * @param sound whether all is as the program left it
 * @param words what was found, for the auditor: the first row that is broken, missing or
 * foreign
 */
record LogFinding(boolean sound, String words) {

	static LogFinding broken(String words) {
		return new LogFinding(false, words);
	}

}
