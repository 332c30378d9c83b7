package org.partyplan.reader.format;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives the rows of a web page's tables a blank cell wherever one from above reaches into
 * them, so that each cell stays in its column.
 */
final class HtmlSpans {

	/** What reaches further is no table of tasks. */
	private static final int MOST = 200;

	private HtmlSpans() {
	}

	static void filled(Document page) {
		page.select("table:has([rowspan])").forEach(HtmlSpans::fill);
	}

	private static void fill(Element table) {
		Map<Integer, Integer> reaching = new HashMap<>();
		for (Element row : table.select("tr")) {
			if (row.closest("table") == table) {
				fill(row, reaching);
			}
		}
	}

	private static void fill(Element row, Map<Integer, Integer> reaching) {
		int column = 0;
		for (Element cell : row.children().toArray(Element[]::new)) {
			for (; reaching.getOrDefault(column, 0) > 0; column++) {
				reaching.merge(column, -1, Integer::sum);
				cell.before(new Element("td"));
			}
			int down = number(cell.attr("rowspan"));
			int wide = Math.max(1, number(cell.attr("colspan")));
			for (int i = 0; i < wide; i++, column++) {
				reaching.put(column, Math.max(0, down - 1));
			}
		}
		for (int i = column; i < MOST; i++) {
			reaching.computeIfPresent(i, (at, left) -> left - 1);
		}
	}

	private static int number(String typed) {
		return typed.matches("\\d{1,3}") ? Math.min(MOST, Integer.parseInt(typed)) : 1;
	}

}
