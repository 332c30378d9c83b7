package org.partyplan.document;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the marking of a classified document (国家秘密标志: level, star, period), which must
 * not enter the system. The words within a sentence, such as 商业秘密 or 保密工作, are none.
 */
public final class SecretMark {

	private static final int HEAD = 15;

	private static final String LEVEL = "(?:秘密|机密|绝密)";

	private static final String PERIOD = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:年|个?月)|长期|启用前";

	/** Anywhere: a level with its star, or after 密级. */
	private static final Pattern SIGN = Pattern.compile(LEVEL + "[★☆]|(?:密级|保密等级)(?:为|:)?" + LEVEL);

	/** At the head: a line that is nothing but the marking, with or without a number. */
	private static final Pattern LINE = Pattern.compile("(?:NO\\.?|份号:?)?\\d{0,8}[\\[(【]?" + LEVEL
			+ "[\\])】]?[*·.,、]?(?:" + PERIOD + ")?(?:(?:特急|加急|急件|平急|特提)[,、]?)?", Pattern.CASE_INSENSITIVE);

	private SecretMark() {
	}

	/** Whether a document with this text is marked. */
	public static boolean in(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
		List<String> lines = plain.lines()
			.map((line) -> line.replaceAll("\\s+", ""))
			.filter((line) -> !line.isEmpty())
			.toList();
		return lines.stream().anyMatch((line) -> SIGN.matcher(line).find())
				|| lines.stream().limit(HEAD).anyMatch((line) -> LINE.matcher(line).matches());
	}

}
