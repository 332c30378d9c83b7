package org.partyplan.reader.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Line;

/** What the name of a paragraph style tells. */
final class StyleName {

	/** Styles of documents written by this program that stand below the text. */
	private static final Set<String> CLOSING = Set.of("公文 结语", "公文 附件说明", "公文 发文机关署名", "公文 成文日期", "公文 版记");

	private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

	private StyleName() {
	}

	/**
	 * The heading level, {@link Line#TITLE}, {@link Line#CONTENTS}, {@link Line#CLOSING},
	 * or null where the name tells nothing.
	 */
	static @Nullable Integer outline(String styleName) {
		String name = styleName.toLowerCase(Locale.ROOT);
		if (name.equals("title") || name.equals("标题")) {
			return Line.TITLE;
		}
		if (name.startsWith("toc ") || name.startsWith("目录")) {
			return Line.CONTENTS;
		}
		Matcher heading = HEADING.matcher(name);
		return CLOSING.contains(name) ? Integer.valueOf(Line.CLOSING)
				: (heading.matches() ? Integer.valueOf(heading.group(1)) : null);
	}

}
