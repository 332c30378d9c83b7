package org.partyplan.reader.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text made ready for matching: each character folded, and the spaces that hard wraps
 * leave inside Chinese words squeezed out. It knows where each of its characters stands
 * in the original, which alone is shown and quoted.
 */
public final class Folded {

	private final String original;

	private final String text;

	private final int[] origins;

	private Folded(String original) {
		this.original = original;
		this.origins = new int[original.length() * 4 + 1];
		StringBuilder folded = new StringBuilder(original.length());
		for (int i = 0; i < original.length(); i++) {
			append(folded, Folding.of(original.charAt(i)), i);
		}
		this.text = folded.toString();
		this.origins[this.text.length()] = original.length();
	}

	public static Folded of(String original) {
		return new Folded(original);
	}

	private void append(StringBuilder text, String sign, int origin) {
		boolean dropped = (" ".equals(sign) && !separates(text, origin)) || ("\n".equals(sign) && text.isEmpty());
		for (int i = 0; !dropped && i < sign.length(); i++) {
			this.origins[text.length()] = origin;
			text.append(sign.charAt(i));
		}
	}

	/** A space counts only between two Latin words or two numbers. */
	private boolean separates(StringBuilder text, int origin) {
		boolean before = !text.isEmpty() && isLatin(text.charAt(text.length() - 1));
		String behind = (origin + 1 < this.original.length()) ? Folding.of(this.original.charAt(origin + 1)) : "";
		return before && !behind.isEmpty() && isLatin(behind.charAt(0));
	}

	private static boolean isLatin(char sign) {
		return sign < 0x7f && Character.isLetterOrDigit(sign);
	}

	public String text() {
		return this.text;
	}

	public String text(int start, int end) {
		return this.text.substring(start, end);
	}

	public int length() {
		return this.text.length();
	}

	public String original() {
		return this.original;
	}

	public Matcher matcher(Pattern pattern) {
		return pattern.matcher(this.text);
	}

	/** Where the folded character stands in the original. */
	public int origin(int index) {
		return this.origins[index];
	}

	/** The end in the original of a stretch that ends before the folded index. */
	public int originEnd(int index) {
		return (index == 0) ? 0 : this.origins[index - 1] + 1;
	}

	public String quote(int start, int end) {
		return this.original.substring(origin(start), Math.max(origin(start), originEnd(end)));
	}

}
