package org.partyplan.admission.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step's name, its help text and its place. */
record StepWordsForm(@NotBlank @Size(max = 40) String name, @Size(max = 500) @Nullable String help,
		@NotNull @Nullable Integer number, int version) {

	static StepWordsForm of(StepLine line) {
		return new StepWordsForm(line.name(), line.help(), line.number(), line.version());
	}

	static StepWordsForm original(StepLine line, int version) {
		return new StepWordsForm(line.originalName(), "", line.originalNumber(), version);
	}

	String helpText() {
		return (this.help == null) ? "" : this.help.strip();
	}

}
