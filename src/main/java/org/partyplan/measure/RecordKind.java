package org.partyplan.measure;

import java.util.List;

/**
 * A kind of record that a task can ask for and a unit can keep.
 *
 * @param key what tasks and records name it by
 * @param name what people call it
 * @param words those in a task's title that mean it
 */
public record RecordKind(String key, String name, List<String> words) {

	/** For selects. */
	public String id() {
		return this.key;
	}

	/** How many characters of its name or its words stand in a text, at most. */
	int fit(String text) {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(this.name), this.words.stream())
			.filter(text::contains)
			.mapToInt(String::length)
			.max()
			.orElse(0);
	}

}
