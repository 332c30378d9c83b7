package org.partyplan.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A paragraph of an official document before it is written; its looks stand in the style,
 * and only what depends on the text stands here.
 *
 * @param style the style's id in styles.xml
 * @param runs its text
 * @param properties elements of its own, in the order of {@link #ORDER}, with their
 * attributes
 */
record Paragraph(String style, List<Run> runs, Map<Integer, List<String>> properties) {

	/** The order that the schema wants. */
	private static final List<String> ORDER = List.of("keepNext", "pageBreakBefore", "framePr", "spacing", "ind");

	static Paragraph of(String style, Run... runs) {
		return new Paragraph(style, List.of(runs), Map.of());
	}

	static Paragraph of(String style, String text) {
		return of(style, Run.of(text));
	}

	/** The same with one more property. */
	Paragraph with(String element, String... attributes) {
		Map<Integer, List<String>> more = new TreeMap<>(this.properties);
		more.put(ORDER.indexOf(element), List.of(attributes));
		return new Paragraph(this.style, this.runs, more);
	}

	/** Drawn in on both sides, in twentieths of a point. */
	Paragraph drawnIn(int left, int right) {
		return with("ind", "left", String.valueOf(left), "right", String.valueOf(right));
	}

	void write(WordXml xml) throws IOException {
		xml.open("p").open("pPr").empty("pStyle", "val", this.style);
		for (Map.Entry<Integer, List<String>> property : this.properties.entrySet()) {
			xml.empty(ORDER.get(property.getKey()), property.getValue().toArray(new String[0]));
		}
		xml.close();
		for (Run run : this.runs) {
			run.write(xml);
		}
		xml.close();
	}

	/**
	 * A stretch of text in one font.
	 *
	 * @param style a character style's id, or empty
	 * @param halfPoints its size, or 0 for the style's
	 */
	record Run(String text, String style, int halfPoints) {

		/** Goes on at the next tab stop. */
		static final Run TAB = new Run("", "", 0);

		static Run of(String text) {
			return new Run(text, "", 0);
		}

		/** The hint makes quotation marks and dashes as wide as a character. */
		void write(WordXml xml) throws IOException {
			if (this == TAB) {
				xml.open("r").empty("tab").close();
				return;
			}
			xml.open("r").open("rPr");
			if (!this.style.isEmpty()) {
				xml.empty("rStyle", "val", this.style);
			}
			xml.empty("rFonts", "hint", "eastAsia");
			if (this.halfPoints > 0) {
				xml.empty("sz", "val", String.valueOf(this.halfPoints))
					.empty("szCs", "val", String.valueOf(this.halfPoints));
			}
			xml.close().text(this.text).close();
		}

	}

}
