package org.partyplan.reader.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;

/**
 * Tells what of a Word document is shown: neither what was deleted nor what is hidden,
 * and of two forms of one thing only the first.
 */
final class DocxVisibility {

	/** Deleted or moved text, the layout, pronunciation above words. */
	private static final Set<String> HIDDEN = Set.of("del", "moveFrom", "sectPr", "rPrChange", "pPrChange", "rt");

	private static final Set<String> OFF = Set.of("0", "false", "off");

	/** How much had been read where each choice between two forms of one thing began. */
	private final Deque<Long> choices = new ArrayDeque<>();

	private int hidden;

	private boolean properties;

	private boolean vanished;

	/**
	 * Begins an element and says whether it is shown.
	 * @param length how much text has been read
	 */
	boolean opens(String name, XmlWalk element, long length) {
		if (this.hidden > 0 || HIDDEN.contains(name) || copy(name, length)) {
			this.hidden++;
			return false;
		}
		switch (name) {
			case "AlternateContent" -> this.choices.push(length);
			case "r" -> this.vanished = false;
			case "rPr" -> this.properties = true;
			case "vanish" -> this.vanished = !OFF.contains(String.valueOf(element.attribute("val")));
			default -> {
			}
		}
		return true;
	}

	/** A copy for old programs is only read where there is no other. */
	private boolean copy(String name, long length) {
		return (name.equals("Fallback") || name.equals("Choice"))
				&& length > Objects.requireNonNullElse(this.choices.peek(), Long.MAX_VALUE);
	}

	/** Ends an element and says whether it was shown. */
	boolean closes(String name) {
		if (this.hidden > 0) {
			this.hidden--;
			return false;
		}
		if (name.equals("AlternateContent")) {
			this.choices.pop();
		}
		this.properties &= !name.equals("rPr");
		return true;
	}

	/** Whether a deletion here is that of a paragraph's end. */
	boolean withinProperties() {
		return this.hidden == 0 && this.properties;
	}

	/** Whether text here is shown. */
	boolean shown() {
		return this.hidden == 0 && !this.vanished;
	}

}
