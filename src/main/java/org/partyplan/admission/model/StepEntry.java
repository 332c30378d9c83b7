package org.partyplan.admission.model;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a step.
 *
 * @param happenedOn its day
 * @param shownFrom first day of the 公示
 * @param shownTo its last day
 */
@Embeddable
public record StepEntry(LocalDate happenedOn, @Nullable LocalDate shownFrom, @Nullable LocalDate shownTo,
		@Nullable BigDecimal trainingDays, @Nullable BigDecimal trainingHours, @Nullable AdmissionVote ballot,
		@Nullable String talker, String note) {

	public static StepEntry on(LocalDate day) {
		return new StepEntry(day, null, null, null, null, null, null, "");
	}

	public StepEntry noted(String words) {
		return new StepEntry(this.happenedOn, this.shownFrom, this.shownTo, this.trainingDays, this.trainingHours,
				this.ballot, this.talker, words);
	}

	StepEntry shown(LocalDate from, LocalDate to) {
		return new StepEntry(this.happenedOn, from, to, this.trainingDays, this.trainingHours, this.ballot, this.talker,
				this.note);
	}

	StepEntry trained(int days, int hours) {
		return new StepEntry(this.happenedOn, this.shownFrom, this.shownTo, BigDecimal.valueOf(days),
				BigDecimal.valueOf(hours), this.ballot, this.talker, this.note);
	}

	StepEntry voted(AdmissionVote votes) {
		return new StepEntry(this.happenedOn, this.shownFrom, this.shownTo, this.trainingDays, this.trainingHours,
				votes, this.talker, this.note);
	}

}
