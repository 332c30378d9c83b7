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
public record Act(LocalDate happenedOn, @Nullable LocalDate shownFrom, @Nullable LocalDate shownTo,
		@Nullable BigDecimal trainingDays, @Nullable BigDecimal trainingHours, @Nullable Ballot ballot,
		@Nullable String talker, String note) {

	public static Act on(LocalDate day) {
		return new Act(day, null, null, null, null, null, null, "");
	}

	public Act noted(String words) {
		return new Act(this.happenedOn, this.shownFrom, this.shownTo, this.trainingDays, this.trainingHours,
				this.ballot, this.talker, words);
	}

	Act shown(LocalDate from, LocalDate to) {
		return new Act(this.happenedOn, from, to, this.trainingDays, this.trainingHours, this.ballot, this.talker,
				this.note);
	}

	Act trained(int days, int hours) {
		return new Act(this.happenedOn, this.shownFrom, this.shownTo, BigDecimal.valueOf(days),
				BigDecimal.valueOf(hours), this.ballot, this.talker, this.note);
	}

	Act voted(Ballot votes) {
		return new Act(this.happenedOn, this.shownFrom, this.shownTo, this.trainingDays, this.trainingHours, votes,
				this.talker, this.note);
	}

}
