package org.partyplan.organization;

import java.util.Arrays;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;

/**
 * How a name is read, surnames as surnames are: to sort and search by.
 *
 * @param full syllables apart, such as {@code ou yang qing he}
 * @param initials such as {@code oyqh}
 */
public record Pinyin(String full, String initials) {

	public static Pinyin of(String name) {
		String full = Library.READING.transliterate(name.replaceAll("[\\s·•]", ""))
			.replaceAll("[^a-z0-9]+", " ")
			.strip();
		String initials = Arrays.stream(full.split(" "))
			.filter((syllable) -> !syllable.isEmpty())
			.map((syllable) -> syllable.substring(0, 1))
			.collect(Collectors.joining());
		return new Pinyin(cut(full, 160), cut(initials, 40));
	}

	private static String cut(String text, int most) {
		return text.substring(0, Math.min(most, text.length()));
	}

	/** Takes half a second to make: only when a name is first read. */
	private static final class Library {

		private static final Transliterator READING = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");

	}

}
