package org.partyplan.reader.format;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.Marker;
import org.partyplan.reader.text.SourceText;

/** Walks through a page and gathers the lines a reader would see. */
final class HtmlBody implements NodeVisitor {

	private final GatheredLines lines = new GatheredLines();

	private final HtmlSpacing line = new HtmlSpacing();

	private final Map<Element, Integer> items = new IdentityHashMap<>();

	private @Nullable Node hidden;

	private @Nullable Node aside;

	private int outline;

	private String no = "";

	/** The lines below an element. */
	static List<Line> lines(Element element) {
		HtmlBody body = new HtmlBody();
		element.traverse(body);
		body.breakLine();
		return body.lines.lines();
	}

	@Override
	public void head(Node node, int depth) {
		if (this.hidden != null) {
			return;
		}
		if (node instanceof TextNode text) {
			this.line.append(text.getWholeText());
		}
		else if (node instanceof Element element) {
			open(element);
		}
	}

	private void open(Element element) {
		if (HtmlElements.hidden(element)) {
			this.hidden = element;
			return;
		}
		if (breaks(element)) {
			breakLine();
		}
		if (this.aside == null && HtmlElements.aside(element)) {
			this.aside = element;
		}
		this.outline = HtmlElements.heads(element) ? HtmlElements.outline(element) : this.outline;
		switch (element.normalName()) {
			case "li" -> this.no = number(element.parent());
			case "tr" -> this.lines.openRow();
			case "td", "th" -> {
				this.lines.cell();
				this.lines.span(element.attr("colspan"));
			}
			case "pre" -> this.line.keep(true);
			default -> {
			}
		}
	}

	private String number(@Nullable Element list) {
		return HtmlElements.numbers(list) ? HtmlElements.number(list, this.items.merge(list, 1, Integer::sum) - 1) : "";
	}

	@Override
	public void tail(Node node, int depth) {
		if (this.hidden == node) {
			this.hidden = null;
		}
		else if (this.hidden == null && node instanceof Element element) {
			close(element);
		}
	}

	private void close(Element element) {
		if (breaks(element)) {
			breakLine();
		}
		this.aside = (this.aside == element) ? null : this.aside;
		this.outline = HtmlElements.heads(element) ? 0 : this.outline;
		switch (element.normalName()) {
			case "tr" -> this.lines.closeRow();
			case "pre" -> this.line.keep(false);
			default -> {
			}
		}
	}

	private static boolean breaks(Element element) {
		return element.isBlock() || element.normalName().equals("br") || element.normalName().equals("option");
	}

	private void breakLine() {
		String text = this.line.taken();
		if (!text.isBlank()) {
			String numbered = (Marker.at(Folded.of(text.strip()), 0).isPresent() ? "" : this.no) + text;
			this.no = "";
			this.lines.add(SourceText.of(numbered + "\n")
				.lines()
				.stream()
				.map((one) -> new Line(one.source(), (this.aside != null) ? Line.CONTENTS : this.outline))
				.toList());
		}
	}

}
