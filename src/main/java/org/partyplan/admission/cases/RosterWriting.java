package org.partyplan.admission.cases;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.Admission;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStep;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.Law;
import org.partyplan.admission.model.Window;
import org.partyplan.organization.Categories;
import org.partyplan.organization.Category;

import org.springframework.stereotype.Component;

/** The last step of a stage makes the person what it says, in the roster. */
@Component
class RosterWriting {

	private final Categories categories;

	private final Law law;

	RosterWriting(Categories categories, Law law) {
		this.categories = categories;
		this.law = law;
	}

	void follow(AdmissionStepKind kind, Admission admission, AdmissionProgress course) {
		if (kind.key().equals(AdmissionStepKind.APPROVAL)) {
			Objects.requireNonNull(admission.step(kind.key()))
				.admits(course.who().educated(), course.who().frontline());
		}
		if (kind.key().equals(AdmissionStepKind.MEETING) && admission.step(AdmissionStepKind.APPROVAL) != null) {
			this.categories.become(admission.personId(), Category.PROBATIONARY, since(kind, admission));
		}
		Category category = kind.category();
		if (category != null) {
			this.categories.become(admission.personId(), category, since(kind, admission));
		}
	}

	void goBack(AdmissionStepKind kind, Admission admission) {
		Category category = kind.category();
		if (category != null) {
			this.categories.takeBack(admission.personId(), category);
		}
	}

	/**
	 * 预备期 counts from the branch meeting; 党龄 from the day the probation ran out, or from
	 * an earlier meeting where it was cut short.
	 */
	LocalDate since(AdmissionStepKind kind, Admission admission) {
		LocalDate day = day(kind.key(), admission);
		LocalDate meeting = day(AdmissionStepKind.MEETING, admission);
		if (kind.key().equals(AdmissionStepKind.APPROVAL) && meeting != null) {
			return meeting;
		}
		LocalDate conversion = day(AdmissionStepKind.CONVERSION_MEETING, admission);
		if (kind.key().equals(AdmissionStepKind.CONVERSION) && meeting != null && conversion != null) {
			int extra = Objects.requireNonNullElse(admission.extendedMonths(), 0);
			LocalDate end = Window.later(meeting, this.law.on(conversion).value("admission.probation").binding(),
					extra);
			return end.isBefore(conversion) ? end : conversion;
		}
		return Objects.requireNonNull(day);
	}

	private static @Nullable LocalDate day(String key, Admission admission) {
		AdmissionStep step = admission.step(key);
		return (step == null) ? null : step.act().happenedOn();
	}

}
