package org.partyplan.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A number as people type it. */
public final class TypedNumber {

	private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([, ]\\d{3})+(\\.\\d+)?");

	private TypedNumber() {
	}

	/**
	 * The same number in plain digits: 1,000 and １，０００ and 1 000 are 1000; what is none
	 * stays as it is.
	 */
	public static String plain(@Nullable String typed) {
		String text = (typed == null) ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
		return GROUPED.matcher(text).matches() ? text.replaceAll("[, ]", "") : text;
	}

}
