package org.partyplan.admission.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKinds;
import org.partyplan.admission.model.Law;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.ProgressRows;
import org.partyplan.organization.Organizations;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Reads the board: four statements. */
@Component
class Boards {

	private final ProgressRows courses;

	private final AdmissionStepKinds kinds;

	private final Law law;

	private final Organizations organizations;

	private final Clock clock;

	Boards(ProgressRows courses, AdmissionStepKinds kinds, Law law, Organizations organizations, Clock clock) {
		this.courses = courses;
		this.kinds = kinds;
		this.law = law;
		this.organizations = organizations;
		this.clock = clock;
	}

	Board find(BoardFilter filter, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		Layout layout = this.kinds.on(today);
		Rules rules = this.law.on(today);
		List<AdmissionProgress> courses = this.courses.of(me.scope(Role.ADMITTERS), filter.unit(), filter.shown(),
				today);
		return new Board(filter,
				courses.stream().map((course) -> Card.of(course, layout, rules, today)).filter(filter::takes).toList(),
				courses.size() == ProgressRows.MOST,
				this.organizations.tree(me.scope(Role.ADMITTERS), today)
					.stream()
					.filter((unit) -> unit.kind().party())
					.toList(),
				me.is(Role.PARTY_KEEPERS), me.is(Role.LEADERSHIP), today);
	}

}
