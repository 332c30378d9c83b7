package org.partyplan.reader.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.Line;

/** The paragraph styles of a Word document: which are headings, which carry numbers. */
final class DocxStyles implements XmlWalk.Visitor {

	private static final int DEEPEST = 12;

	private final Map<String, Style> styles = new HashMap<>();

	private @Nullable Style current;

	static DocxStyles of(byte @Nullable [] xml) throws UnreadablePlan {
		DocxStyles styles = new DocxStyles();
		XmlWalk.over(xml, styles);
		return styles;
	}

	@Override
	public void start(String name, XmlWalk element) {
		if (name.equals("style")) {
			this.current = new Style();
			this.styles.put(String.valueOf(element.attribute("styleId")), this.current);
		}
		else if (this.current != null) {
			this.current.read(name, element);
		}
	}

	@Override
	public void end(String name) {
		this.current = name.equals("style") ? null : this.current;
	}

	/**
	 * The heading level of a style, {@link Line#TITLE}, {@link Line#CONTENTS},
	 * {@link Line#CLOSING} or 0.
	 */
	int outline(@Nullable String id) {
		return inherited(id, Style::outline).orElse(0);
	}

	@Nullable Integer numId(@Nullable String id) {
		return inherited(id, (style) -> style.numId).orElse(null);
	}

	@Nullable Integer numLevel(@Nullable String id) {
		return inherited(id, (style) -> style.numLevel).orElse(null);
	}

	private <T> Optional<T> inherited(@Nullable String id, Function<Style, @Nullable T> fact) {
		Style style = this.styles.get(String.valueOf(id));
		for (int i = 0; style != null && i < DEEPEST; i++) {
			T found = fact.apply(style);
			if (found != null) {
				return Optional.of(found);
			}
			style = this.styles.get(String.valueOf(style.basedOn));
		}
		return Optional.empty();
	}

	private static final class Style {

		private String name = "";

		private @Nullable String basedOn;

		private @Nullable Integer outlineLevel;

		private @Nullable Integer numId;

		private @Nullable Integer numLevel;

		void read(String element, XmlWalk at) {
			switch (element) {
				case "name" -> this.name = String.valueOf(at.attribute("val"));
				case "basedOn" -> this.basedOn = at.attribute("val");
				case "outlineLvl" -> this.outlineLevel = at.number("val") + 1;
				case "numId" -> this.numId = at.number("val");
				case "ilvl" -> this.numLevel = at.number("val");
				default -> {
				}
			}
		}

		@Nullable Integer outline() {
			Integer named = StyleName.outline(this.name);
			if (this.outlineLevel == null || (named != null && named < 0)) {
				return named;
			}
			return (this.outlineLevel < 10) ? this.outlineLevel : 0;
		}

	}

}
