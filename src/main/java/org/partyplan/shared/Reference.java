package org.partyplan.shared;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a matter comes from, across modules: nothing has to be asked of its owner to show
 * it.
 *
 * @param kind its owner's name for such things: small letters and hyphens
 * @param id which one
 * @param words how people call it
 */
public record Reference(String kind, UUID id, String words) {

	private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

	public Reference {
		if (!KIND.matcher(kind).matches() || words.isBlank()) {
			throw new IllegalArgumentException("reference " + kind + " " + words);
		}
	}

}
