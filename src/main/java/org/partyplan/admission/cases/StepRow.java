package org.partyplan.admission.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionVote;
import org.partyplan.shared.Days;
import org.partyplan.shared.InnerRows;

/** A recorded step as the page shows it. */
record StepRow(String kind, LocalDate happenedOn, @Nullable LocalDate shownFrom, @Nullable LocalDate shownTo,
		@Nullable BigDecimal trainingDays, @Nullable BigDecimal trainingHours, @Nullable Integer ballotDue,
		@Nullable Integer ballotPresent, @Nullable Integer ballotWritten, @Nullable Integer ballotAyes,
		@Nullable String talker, String note, @Nullable String reason, @Nullable String people,
		@Nullable String peopleIds, @Nullable String flags, @Nullable String reviews, @Nullable String files) {

	/** 公示, training or ballot in words. */
	public String facts() {
		if (this.shownFrom != null) {
			return "公示 " + Days.full(this.shownFrom) + " 至 " + Days.full(this.shownTo);
		}
		if (this.ballotDue != null) {
			return new AdmissionVote(this.ballotDue, number(this.ballotPresent), number(this.ballotWritten),
					number(this.ballotAyes))
				.words();
		}
		if (this.talker != null && !this.talker.isEmpty()) {
			return "谈话人 " + this.talker;
		}
		return ((this.trainingDays == null) ? "" : plain(this.trainingDays) + " 天 ")
				+ ((this.trainingHours == null) ? "" : plain(this.trainingHours) + " 学时");
	}

	public List<String> reviewLines() {
		return (this.reviews == null) ? List.of() : Arrays.asList(this.reviews.split("\n"));
	}

	public List<Paper> papers() {
		return InnerRows.of(this.files).stream().map(Paper::of).toList();
	}

	/** To be put right in the form. */
	AdmissionStepForm form(int version) {
		List<UUID> ids = (this.peopleIds == null) ? List.of()
				: Arrays.stream(this.peopleIds.split(",")).map(UUID::fromString).toList();
		return new AdmissionStepForm(this.happenedOn, ids, this.shownFrom, this.shownTo, this.trainingDays,
				this.trainingHours, this.ballotDue, this.ballotPresent, this.ballotWritten, this.ballotAyes,
				this.talker, this.note, this.reason, version);
	}

	private static int number(@Nullable Integer value) {
		return (value == null) ? 0 : value;
	}

	private static String plain(BigDecimal value) {
		return value.stripTrailingZeros().toPlainString();
	}

	/** One paper of a step. */
	record Paper(UUID id, long size, String name) {

		static Paper of(List<String> part) {
			return new Paper(UUID.fromString(part.get(0)), Long.parseLong(part.get(1)), part.get(2));
		}

	}

}
