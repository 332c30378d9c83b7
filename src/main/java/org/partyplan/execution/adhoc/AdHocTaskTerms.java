package org.partyplan.execution.adhoc;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.partyplan.execution.AssignmentTerms;
import org.partyplan.plan.Evidence;
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
 */
@Embeddable
public record AdHocTaskTerms(@Enumerated(EnumType.STRING) AdHocTaskKind kind, String title, String source,
		LocalDate receivedOn, LocalDate dueOn, @Enumerated(EnumType.STRING) Evidence evidence, String note) {

	public AdHocTaskTerms {
		if (dueOn.isBefore(receivedOn)) {
			throw new RuleBroken("execution.errand.dueBeforeReceived").at("dueOn");
		}
	}

	/** The same for those who have to do it. */
	public AssignmentTerms asked() {
		return new AssignmentTerms(this.title, this.kind.label(), this.receivedOn, this.dueOn, this.evidence);
	}

}
