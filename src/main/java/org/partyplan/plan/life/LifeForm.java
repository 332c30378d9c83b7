package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

/**
 * One step of a plan's life as it is typed in; what is required depends on the step.
 *
 * @param version the plan as it was seen
 * @param on the day it happened
 * @param meeting for PASSED and REVOKED: which meeting
 * @param minutesNumber for PASSED and REVOKED: the number of its minutes
 * @param documentNumber for ISSUED: 发文字号
 * @param datedOn for ISSUED: 成文日期; null for the day of issue
 * @param recipients for ISSUED: 主送机关
 * @param from for ISSUED: from when work is opened; null for the day of issue
 * @param note for RETURNED and the ways back: why
 */
record LifeForm(@Nullable Integer version, @NotNull(groups = Dated.class) @Nullable LocalDate on, @NotBlank(groups = {
		Passing.class, Revoking.class }) @Size(max = 100) @Nullable String meeting,
		@NotBlank(groups = { Passing.class, Revoking.class }) @Size(max = 60) @Nullable String minutesNumber,
		@NotBlank(groups = Issuing.class) @Size(max = 60) @Nullable String documentNumber, @Nullable LocalDate datedOn,
		@NotBlank(groups = Issuing.class) @Size(max = 200) @Nullable String recipients, @Nullable LocalDate from,
		@NotBlank(groups = Explained.class) @Size(max = 500) @Nullable String note) implements SelfChecking{

	static LifeForm of(@Nullable Integer version, LocalDate today, String recipients) {
		return new LifeForm(version, today, "党委会", null, null, today, recipients, null, null);
	}

	/** Of an issue: its number is one, and its days are in order. */
	@Override
	public void check() {
		LocalDate dated = (this.datedOn != null) ? this.datedOn : this.on;
		if (this.documentNumber != null && !this.documentNumber.isBlank() && dated != null) {
			RuleBroken.checkAll(() -> DocumentNumber.of(this.documentNumber).requireYearOf(dated), () -> RuleBroken
				.unless(this.on == null || !this.on.isBefore(dated), "plan.life.issuedBeforeDated", "on", dated));
		}
	}

	/** The day; validated before anything reads it. */
	LocalDate day() {
		return Objects.requireNonNull(on());
	}

	/** The day, or today where none was said. */
	LocalDate dayOr(LocalDate today) {
		return Objects.requireNonNullElse(on(), today);
	}

	/** 成文日期. */
	LocalDate dated() {
		return Objects.requireNonNullElse(datedOn(), day());
	}

	/** The reason; validated before anything reads it. */
	String reason() {
		return Objects.requireNonNull(note()).strip();
	}

	interface Dated extends Default {

	}

	interface Passing extends Dated {

	}

	interface Issuing extends Dated {

	}

	interface Explained extends Default {

	}

	interface Revoking extends Dated, Explained {

	}

}
