package org.partyplan.reader.meaning;

import java.util.regex.Pattern;

import org.partyplan.reader.structure.HeadingSplit;
import org.partyplan.reader.text.Halves;

/** A short imperative made of a clause. */
final class TaskTitle {

	private static final int LONGEST = 40;

	private static final Pattern LEADING = Pattern.compile(
			"^(?:[^|]{1,12}\\|\\s*)?(?:其中|并且|并|同时|要求|要|同步|进一步|切实|继续|扎实|全年计划|全年|年内|每(?:个|一)?(?:月|季度?|半年|年|周)(?:度)?|\\d{1,2}[.、)]|[①-⑳]|[●•◆■▲★◇□◎※➢✦·—-]+|[（(]\\d{1,2}[）)]|[一二三四五六七八九十]是)*");

	private TaskTitle() {
	}

	static String of(String clause) {
		String bare = HeadingSplit.bare(clause.strip());
		String title = LEADING.matcher(bare).replaceFirst("").strip();
		String chosen = Halves.without((title.length() < 4) ? bare : title);
		return (chosen.length() <= LONGEST) ? chosen : Halves.without(chosen.substring(0, LONGEST - 1)) + "…";
	}

}
