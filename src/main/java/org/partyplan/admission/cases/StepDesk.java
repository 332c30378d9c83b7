package org.partyplan.admission.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.admission.model.AdmissionAccess;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.AdmissionStepKinds;
import org.partyplan.admission.model.Law;
import org.partyplan.admission.model.Window;
import org.partyplan.organization.Category;
import org.partyplan.organization.Roster;
import org.partyplan.organization.RosterPerson;
import org.partyplan.organization.Rosters;
import org.partyplan.shared.CurrentUser;

import org.springframework.stereotype.Component;

/** Lays out the form of a step. */
@Component
class StepDesk {

	private final AdmissionAccess access;

	private final AdmissionStepKinds kinds;

	private final Law law;

	private final Rosters rosters;

	private final CaseSheets sheets;

	StepDesk(AdmissionAccess access, AdmissionStepKinds kinds, Law law, Rosters rosters, CaseSheets sheets) {
		this.access = access;
		this.kinds = kinds;
		this.law = law;
		this.rosters = rosters;
		this.sheets = sheets;
	}

	StepPage page(UUID id, String key, CurrentUser me) {
		LocalDate today = this.access.today();
		AdmissionStepKind kind = this.kinds.on(today).kind(key);
		AdmissionProgress course = this.access.recorded(id, kind, me);
		Roster roster = this.rosters.on(course.who().branchId(), today);
		int voters = (int) roster.voters().stream().filter((one) -> one.exempt() == null).count();
		return new StepPage(course, kind, Window.of(kind, course, this.law.on(today)), this.sheets.steps(id).get(key),
				crew(roster), voters, List.of(), today);
	}

	/** What the form begins with: what was recorded, else today. */
	AdmissionStepForm form(StepPage page) {
		StepRow row = page.row();
		return (row == null || page.again()) ? AdmissionStepForm.blank(page.today(),
				page.kind().has("BALLOT") ? page.voters() : null, page.course().version())
				: row.form(page.course().version());
	}

	private static List<StepPage.Choice> crew(Roster roster) {
		return roster.members().stream().map((one) -> new StepPage.Choice(one.id(), name(one))).toList();
	}

	private static String name(RosterPerson one) {
		return one.name() + ((one.category() == Category.FULL) ? "" : "（预备）");
	}

}
