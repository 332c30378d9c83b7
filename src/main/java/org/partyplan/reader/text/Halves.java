package org.partyplan.reader.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Takes away quotation marks and brackets whose other half was cut off. */
public final class Halves {

	private static final String OPENING = "《“（(「『【〈";

	private static final String CLOSING = "》”）)」』】〉";

	private Halves() {
	}

	public static String without(String words) {
		boolean[] lone = new boolean[words.length()];
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < words.length(); i++) {
			int closes = CLOSING.indexOf(words.charAt(i));
			if (OPENING.indexOf(words.charAt(i)) >= 0) {
				open.push(i);
			}
			else if (closes >= 0 && !open.isEmpty() && pair(words.charAt(open.peek()), words.charAt(i))) {
				open.pop();
			}
			else {
				lone[i] = closes >= 0;
			}
		}
		open.forEach((i) -> lone[i] = true);
		StringBuilder whole = new StringBuilder();
		for (int i = 0; i < words.length(); i++) {
			whole.append(lone[i] ? "" : String.valueOf(words.charAt(i)));
		}
		return whole.toString();
	}

	/** （ may be closed by ). */
	private static boolean pair(char opening, char closing) {
		boolean round = "（(".indexOf(opening) >= 0 && "）)".indexOf(closing) >= 0;
		return round || OPENING.indexOf(opening) == CLOSING.indexOf(closing);
	}

}
