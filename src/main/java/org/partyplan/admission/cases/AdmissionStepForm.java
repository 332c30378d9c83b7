package org.partyplan.admission.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.AdmissionVote;
import org.partyplan.admission.model.StepEntry;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

/** A step as it is typed in. */
record AdmissionStepForm(@NotNull @Nullable LocalDate on, @Nullable List<UUID> people, @Nullable LocalDate shownFrom,
		@Nullable LocalDate shownTo, @DecimalMin("0") @DecimalMax("60") @Nullable BigDecimal days,
		@DecimalMin("0") @DecimalMax("500") @Nullable BigDecimal hours, @Min(1) @Max(500) @Nullable Integer due,
		@Min(0) @Max(500) @Nullable Integer present, @Min(0) @Max(500) @Nullable Integer written,
		@Min(0) @Max(500) @Nullable Integer ayes, @Size(max = 40) @Nullable String talker,
		@Size(max = 500) @Nullable String note, @Size(max = 500) @Nullable String reason,
		@Nullable Integer version) implements SelfChecking {

	static AdmissionStepForm blank(LocalDate on, @Nullable Integer due, int version) {
		return new AdmissionStepForm(on, List.of(), null, null, null, null, due, null, null, null, "", "", "", version);
	}

	@Override
	public void check() {
		RuleBroken.checkAll(() -> {
			if (this.shownFrom != null && this.shownTo != null && this.shownTo.isBefore(this.shownFrom)) {
				throw new RuleBroken("admission.publicity", this.shownFrom, this.shownTo).at("shownTo");
			}
		}, () -> Optional.ofNullable(ballot()).ifPresent(AdmissionVote::requireSound));
	}

	/** What is asked for stands in the step; the rest is left out. */
	StepEntry act(AdmissionStepKind kind) {
		LocalDate day = java.util.Objects.requireNonNull(this.on);
		boolean publicity = kind.has("PUBLICITY");
		boolean training = kind.has("TRAINING");
		return new StepEntry(day, publicity ? this.shownFrom : null, publicity ? this.shownTo : null,
				training ? this.days : null, training ? this.hours : null, kind.has("BALLOT") ? ballot() : null,
				kind.has("TALKER") ? text(this.talker) : null, text(this.note));
	}

	Set<UUID> crew(AdmissionStepKind kind) {
		return (kind.people() == null || this.people == null) ? Set.of()
				: this.people.stream().filter(java.util.Objects::nonNull).collect(java.util.stream.Collectors.toSet());
	}

	String why() {
		return text(this.reason);
	}

	public boolean picked(UUID person) {
		return this.people != null && this.people.contains(person);
	}

	private @Nullable AdmissionVote ballot() {
		if (this.due == null || this.present == null || this.ayes == null) {
			return null;
		}
		return new AdmissionVote(this.due, this.present, (this.written == null) ? 0 : this.written, this.ayes);
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

}
