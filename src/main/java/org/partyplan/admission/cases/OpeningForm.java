package org.partyplan.admission.cases;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

/**
 * Somebody has handed in an application: either a person of the roster, or a new one.
 *
 * @param twin whether a new person is known to be another of the same name
 */
record OpeningForm(@Nullable UUID person, @Size(max = 40) @Nullable String name, @Past @Nullable LocalDate born,
		@Nullable UUID unit, @Nullable Boolean twin, @NotNull @Nullable LocalDate on,
		@Size(max = 500) @Nullable String note, @Size(max = 500) @Nullable String reason) implements SelfChecking {

	static OpeningForm blank(@Nullable UUID person, LocalDate on) {
		return new OpeningForm(person, "", null, null, false, on, "", "");
	}

	boolean another() {
		return Boolean.TRUE.equals(this.twin);
	}

	boolean isNew() {
		return this.person == null;
	}

	String called() {
		return (this.name == null) ? "" : this.name.strip();
	}

	String why() {
		return (this.reason == null) ? "" : this.reason.strip();
	}

	String words() {
		return (this.note == null) ? "" : this.note.strip();
	}

	/** One of the two, and all that a new person takes. */
	@Override
	public void check() {
		RuleBroken.unless(!isNew() || !(called().isEmpty() || this.born == null || this.unit == null), "admission.who",
				"person");
		if (!isNew() && !called().isEmpty()) {
			throw new RuleBroken("admission.who.both");
		}
	}

}
