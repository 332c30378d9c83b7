package org.partyplan.organization.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * How a name is written: one dot between its parts, whichever was typed, and single
 * spaces.
 */
public final class PersonName {

	private static final Pattern DOTS = Pattern.compile("\\s*(?:[•・‧∙⋅]|(?<=\\p{IsHan})\\.(?=\\s*\\p{IsHan}))\\s*");

	private static final Pattern HAN_APART = Pattern.compile("\\p{IsHan}+(\\s+\\p{IsHan}+)+");

	private PersonName() {
	}

	/** 阿依•古丽 and 阿依．古丽 are 阿依·古丽. */
	public static String plain(String typed) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
		return DOTS.matcher(text).replaceAll("·");
	}

	/** Whether a Chinese name is spread out as on a printed list: 张 三. */
	public static boolean spread(String plain) {
		return HAN_APART.matcher(plain).matches();
	}

	/** 张三, also where it is spread out. */
	public static String together(String typed) {
		String plain = plain(typed);
		return spread(plain) ? plain.replace(" ", "") : plain;
	}

}
