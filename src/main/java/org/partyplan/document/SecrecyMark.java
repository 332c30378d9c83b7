package org.partyplan.document;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The marking of a classified document (国家秘密标志: level, star, period), which must not
 * enter the system, neither as a plan nor as an attachment nor as a list. Words about
 * secrecy, such as 商业秘密 or 保密工作, are none. What a picture or a scan shows cannot be seen.
 */
public final class SecrecyMark {

	/** Lines in which a level that stands alone is a marking, whatever follows. */
	private static final int HEAD = 15;

	private static final String LEVEL = "(?:秘密|机密|绝密)";

	private static final String PERIOD = "(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:年|个?月)|长期|启用前)";

	private static final String URGENCY = "(?:特急|加急|急件|平急|特提)";

	/** A level with its star, or given as the document's. 密级：秘密、机密 only lists them. */
	private static final Pattern SIGN = Pattern.compile(LEVEL + "[★☆✩]|(?:密级|保密等级):" + LEVEL + "(?![、,/或和及])");

	/** A line that is nothing but the marking, with or without a number. */
	private static final Pattern LINE = Pattern.compile("(?:(?:No\\.?|份号:?)?\\d{0,8}" + URGENCY + "?[\\[(【]?" + LEVEL
			+ "级?[\\])】]?[*·.,、]?[(]?" + PERIOD + "?[)]?[*·.,、]?" + URGENCY + "?|(?:密级|保密等级)为?" + LEVEL + "级?[。.]?)",
			Pattern.CASE_INSENSITIVE);

	/** 机密, 秘密 or 绝密 in a name that does not speak about secrecy. */
	private static final Pattern NAME = Pattern.compile("(?<!国家|商业|工作|军事|技术|个人|保守|严守|保护|泄露|党的)" + LEVEL
			+ "(?!级?(?:文件|资料|载体|事项)?(?:法|和|、|" + "承诺|教育|培训|学习|宣传|知识|管理|保管|保护|制度|规定|条例|检查|自查|审查|泄露|投票|写票|划票|书写))");

	private SecrecyMark() {
	}

	/** Whether a document with this text is marked. */
	public static boolean inText(String text) {
		List<String> lines = plain(text).lines()
			.map((line) -> line.replaceAll("\\s+", ""))
			.filter((line) -> !line.isEmpty())
			.toList();
		return lines.stream().anyMatch((line) -> SIGN.matcher(line).find())
				|| lines.stream().limit(HEAD).anyMatch(SecrecyMark::alone)
				|| (lines.stream().anyMatch(SecrecyMark::alone) && !listsTheLevels(lines));
	}

	/** Whether a file of this name is marked. */
	public static boolean inName(String name) {
		String plain = plain(name).replaceAll("\\s+", "");
		return SIGN.matcher(plain).find() || NAME.matcher(plain).find();
	}

	private static boolean alone(String line) {
		return LINE.matcher(line).matches();
	}

	/** A lesson on secrecy has all three of them below one another. */
	private static boolean listsTheLevels(List<String> lines) {
		return lines.containsAll(List.of("秘密", "机密", "绝密"));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

}
