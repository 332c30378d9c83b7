package org.partyplan.reader.format;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.Numeral;

/** What the elements of a page mean for a reader. */
final class HtmlElements {

	/** Never shown as text, or deleted. */
	private static final Set<String> HIDDEN = Set.of("script", "style", "head", "noscript", "template", "textarea",
			"iframe", "object", "svg", "math", "rt", "rp", "del", "audio", "video", "canvas", "title");

	/** Around the text of a site. */
	private static final Set<String> ASIDE = Set.of("nav", "footer", "aside", "button", "select", "menu");

	/** Words by which sites call what stands around the text. */
	private static final Set<String> ASIDE_CLASSES = Set.of("nav", "navbar", "navigation", "breadcrumb", "breadcrumbs",
			"crumb", "crumbs", "footer", "copyright", "sidebar", "share", "toolbar", "pagination", "pager", "related",
			"recommend", "menu", "search", "login");

	/** How LibreOffice marks the head and foot of the pages. */
	private static final Set<String> OFFICE = Set.of("header", "footer");

	private HtmlElements() {
	}

	static boolean hidden(Element element) {
		String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
		return HIDDEN.contains(element.normalName()) || element.hasAttr("hidden") || style.contains("display:none")
				|| style.contains("mso-hide:all") || style.contains("visibility:hidden");
	}

	static boolean aside(Element element) {
		return ASIDE.contains(element.normalName()) || OFFICE.contains(element.attr("title"))
				|| ASIDE_CLASSES.contains(element.id().toLowerCase(Locale.ROOT))
				|| element.classNames()
					.stream()
					.anyMatch((name) -> ASIDE_CLASSES.contains(name.toLowerCase(Locale.ROOT)));
	}

	/** Whether it sets the heading level of its text. */
	static boolean heads(Element element) {
		return element.normalName().matches("h[1-6]") || word(element) != 0;
	}

	static int outline(Element element) {
		int word = word(element);
		return (word != 0) ? word : element.normalName().charAt(1) - '0';
	}

	/** The classes that Word gives to paragraphs when it saves a page. */
	private static int word(Element element) {
		String style = element.className().toLowerCase(Locale.ROOT);
		if (style.startsWith("msotoc") && !style.startsWith("msotocheading")) {
			return Line.CONTENTS;
		}
		return style.equals("msotitle") ? Line.TITLE : 0;
	}

	/** Whether a browser numbers the items below it. */
	static boolean numbers(@Nullable Element list) {
		return list != null && list.normalName().equals("ol") && !list.attr("style").contains("none");
	}

	/** The number that a browser shows before an item of an ordered list. */
	static String number(Element list, int index) {
		int number = index + first(list);
		boolean chinese = list.attr("style").contains("cjk") || list.attr("style").contains("chinese");
		return chinese ? Numeral.chinese(number) + "、" : ListCount.shown(format(list.attr("type")), number) + ".";
	}

	private static int first(Element list) {
		return list.attr("start").matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(list.attr("start"))) : 1;
	}

	private static String format(String type) {
		return switch (type) {
			case "a" -> "lowerLetter";
			case "A" -> "upperLetter";
			case "i" -> "lowerRoman";
			case "I" -> "upperRoman";
			default -> "decimal";
		};
	}

}
