package org.partyplan.honour;

import java.util.Arrays;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A kind of honour the office adds; its stages as one line. */
record HonourKindForm(@NotBlank @Size(max = 40) String name, @NotNull @Nullable Level level,
		@NotNull @Nullable Whose whose, @NotBlank @Size(max = 120) String way) {

	static HonourKindForm blank() {
		return new HonourKindForm("", Level.HOSPITAL, Whose.EITHER, "申报、初审、公示、命名");
	}

	/** However they were separated. */
	List<String> stages() {
		return Arrays.stream(this.way.split("[、，,；;→\\s]+")).filter((stage) -> !stage.isBlank()).toList();
	}

}
