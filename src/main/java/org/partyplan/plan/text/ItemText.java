package org.partyplan.plan.text;

import java.util.UUID;

/** An item's words, as an amendment keeps them. */
public record ItemText(UUID sectionId, String no, String title, String body, double position) {

	public String heading() {
		return HeadingText.of(no(), title());
	}

}
