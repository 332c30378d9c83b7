package org.partyplan.admission.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A rule that was not kept, kept in the words of the day it was recorded. */
@Embeddable
record Flag(@Enumerated(EnumType.STRING) Gate gate, String words, String cited) {

	static Flag of(Finding finding) {
		return new Flag(finding.gate(), cut(finding.words(), 300), cut(finding.cited(), 150));
	}

	private static String cut(String text, int most) {
		return text.substring(0, Math.min(most, text.length()));
	}

}
