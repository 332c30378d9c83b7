package org.partyplan.execution.adhoc;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentTerms;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.Days;
import org.partyplan.shared.RuleBroken;

/**
 * What an errand asks for.
 *
 * @param kind a superior's notice or something handed out here
 * @param title what has to be done
 * @param source who asks: an office and a document number, or a person's post
 * @param receivedOn when it came
 * @param dueOn the last day
 * @param evidence what has to be shown
 * @param note what else the units should know, or an empty string
 * @param registerNo under which number it came in, or an empty string
 * @param leadUnitId who leads, where somebody does
 * @param helperUnitId who helps
 * @param monthlyUntil the last day on which it can be due where it comes round each
 * month; else null
 */
@Embeddable
public record AdHocTaskTerms(@Enumerated(EnumType.STRING) AdHocTaskKind kind, String title, String source,
		LocalDate receivedOn, LocalDate dueOn, @Enumerated(EnumType.STRING) Evidence evidence, String note,
		String registerNo, @Enumerated(EnumType.STRING) Urgency urgency, @Nullable UUID leadUnitId,
		@Nullable UUID helperUnitId, @Nullable LocalDate monthlyUntil) {

	public AdHocTaskTerms {
		if (dueOn.isBefore(receivedOn)) {
			throw new RuleBroken("execution.errand.dueBeforeReceived").at("dueOn");
		}
	}

	/** The same for those who have to do it: once, or in each month. */
	public List<AssignmentTerms> asked() {
		if (this.monthlyUntil == null) {
			return List
				.of(new AssignmentTerms(this.title, this.kind.label(), this.receivedOn, this.dueOn, this.evidence));
		}
		YearMonth first = YearMonth.from(this.dueOn);
		long months = ChronoUnit.MONTHS.between(first, YearMonth.from(this.monthlyUntil));
		return LongStream.rangeClosed(0, months).mapToObj((later) -> inMonth(first.plusMonths(later))).toList();
	}

	private AssignmentTerms inMonth(YearMonth month) {
		boolean first = month.equals(YearMonth.from(this.dueOn));
		LocalDate due = month.atDay(Math.min(this.dueOn.getDayOfMonth(), month.lengthOfMonth()));
		return new AssignmentTerms(this.title, this.kind.label() + "，" + Days.month(month),
				first ? this.receivedOn : month.atDay(1), due, this.evidence);
	}

}
