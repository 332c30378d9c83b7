package org.partyplan.plan.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.HeadingText;

/**
 * A section with its intro, or an item with its body.
 *
 * @param section or else an item
 * @param sectionId its section; its own id where it is one
 * @param marks the tasks and metrics on it as JSON, or null
 */
record PassageRow(UUID id, UUID sectionId, boolean section, String no, String title, String text, int version,
		@Nullable String marks) {

	/** 一、坚持政治引领. */
	public String heading() {
		return (no() + title()).isEmpty() ? "（还没有标题）" : HeadingText.of(no(), title());
	}

}
