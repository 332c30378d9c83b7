package org.partyplan.plan.editing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.partyplan.plan.text.Text;

/**
 * A part of the running text around the sections.
 *
 * @param version a fingerprint of the text as it was when the form was opened
 */
record PartForm(@NotNull Integer version, @Size(max = 20000) String text) {

	PartForm {
		text = Text.typed(text);
	}

	static PartForm of(String text) {
		return new PartForm(text.hashCode(), text);
	}

}
