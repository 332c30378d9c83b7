package org.partyplan.organization;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.PersonName;

/**
 * People sought by a part of the name, or by the beginning of its pinyin or initials.
 *
 * @param text as it was typed
 */
public record NameSearch(String text) {

	/** The condition, for a statement that calls the person p. */
	public static final String MATCHES = """
			(:q = '' or position(:q in p.name) > 0 or (:latin <> ''
			    and (replace(p.pinyin, ' ', '') like :latin || '%' or p.initials like :latin || '%')))""";

	/** Everybody, where nothing was typed. */
	public static NameSearch of(@Nullable String typed) {
		return new NameSearch((typed == null) ? "" : PersonName.together(typed));
	}

	/** What the condition is filled with. */
	public Map<String, String> parameters() {
		String latin = this.text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
		return Map.of("q", this.text, "latin", latin.matches("[a-z]+") ? latin : "");
	}

}
