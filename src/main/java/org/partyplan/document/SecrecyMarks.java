package org.partyplan.document;

import java.util.regex.Pattern;

import org.partyplan.shared.RuleBroken;

/**
 * Nothing classified enters the system. Looked at are the file's name and the beginning
 * of its text; a picture's or a scan's contents cannot be seen.
 */
final class SecrecyMarks {

	/** Words about secrecy are no mark: 保守国家秘密, 商业秘密, 工作秘密. */
	private static final Pattern IN_NAME = Pattern.compile("绝密|机密|(?<!国家|商业|工作|保守|泄露)秘密");

	/** A mark is 机密★1年, 密级：秘密, or stands alone in its line. */
	private static final Pattern IN_TEXT = Pattern.compile("(绝密|机密|秘密)\\s*[★☆✩]"
			+ "|密\\s*级\\s*[：:\\s]\\s*(绝密|机密|秘密)|(?m)^\\s*[【\\[（(]?\\s*(绝\\s*密|机\\s*密|秘\\s*密)\\s*[】\\]）)]?\\s*$");

	private SecrecyMarks() {
	}

	static void requireNoneInName(String name) {
		if (IN_NAME.matcher(name).find()) {
			throw new RuleBroken("document.classifiedName", name);
		}
	}

	static void requireNoneInText(String name, String head) {
		if (IN_TEXT.matcher(head).find()) {
			throw new RuleBroken("document.classifiedText", name);
		}
	}

}
