package org.partyplan.reader;

/** Texts that ask the most of a reader, of any length. */
enum Ugly {

	/** A plan said over and over, a paragraph a line. */
	PLAN("一、抓学习\n为做好全年工作，结合实际，每季度组织一次学习，由宣传科负责，参学率不低于95%。\n（一）读原著。每月读一本书，6月底前交心得。\n1.讲党课。七一前书记讲一次党课，全年不少于4次。\n", false),

	/** The same on one line. */
	ONE_LINE("抓好学习，每季度组织一次讲座，由宣传科负责，参学率不低于95%，", true),

	SENTENCES("每季度组织一次学习。", true),

	DIGITS("7", true),

	NUMBERS("一、", true),

	NUMBERED_WORDS("（一）抓学习。", true),

	NUMBERED_LINES("1、抓学习\n", false),

	BRACKETS("（", true),

	CLOSED_BRACKETS("（）", true),

	QUOTES("“", true),

	BOOKS("《", true),

	COMMAS("，", true),

	STOPS("。", true),

	SPACES("党 ", true),

	LETTERS("a", true),

	DECIMALS("1.1.", true),

	MONTHS("1月", true),

	TARGETS("每月1次", true),

	PERCENT("98%", true),

	RESPONSIBLE("责任部门：党办；", true),

	BY("由", true),

	ATTACHMENTS("附件：", true),

	TITLES("工作计划", true),

	YEARS("2026年", true),

	STARS("*", true),

	PIPES("|", true),

	TAGS("<", true);

	private static final int LONGEST_LINES = 19_000;

	private final String piece;

	private final boolean oneLine;

	Ugly(String piece, boolean oneLine) {
		this.piece = piece;
		this.oneLine = oneLine;
	}

	/** About so many characters; lines are kept to as many as are read at most. */
	String text(int length) {
		int times = length / this.piece.length();
		int lines = (int) this.piece.chars().filter((sign) -> sign == '\n').count();
		if (this.oneLine || times * lines <= LONGEST_LINES) {
			return this.piece.repeat(times);
		}
		String joined = this.piece.replace("\n", "，").repeat(1 + times * lines / LONGEST_LINES) + "\n";
		return joined.repeat(length / joined.length());
	}

}
