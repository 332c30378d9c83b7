package org.partyplan.shared;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** One of several choices, with the word people use for it. */
public interface Labelled {

	String label();

	/** The choice that goes by this word, or null. */
	static <E extends Labelled> @Nullable E named(E[] choices, String label) {
		return Arrays.stream(choices).filter((one) -> one.label().equals(label)).findFirst().orElse(null);
	}

}
