package org.partyplan.plan;

import java.util.UUID;

/** An item's words, as an amendment keeps them. */
record ItemText(UUID sectionId, String no, String title, String body, double position) {

	String heading() {
		return Headings.of(no(), title());
	}

}
