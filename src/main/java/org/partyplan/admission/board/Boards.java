package org.partyplan.admission.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.admission.model.Courses;
import org.partyplan.admission.model.Law;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.Reach;
import org.partyplan.admission.model.StepKinds;
import org.partyplan.organization.Organizations;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Reads the board: four statements. */
@Component
class Boards {

	private final Courses courses;

	private final StepKinds kinds;

	private final Law law;

	private final Organizations organizations;

	private final Clock clock;

	Boards(Courses courses, StepKinds kinds, Law law, Organizations organizations, Clock clock) {
		this.courses = courses;
		this.kinds = kinds;
		this.law = law;
		this.organizations = organizations;
		this.clock = clock;
	}

	Board find(BoardFilter filter, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		return new Board(filter, cards(filter, me),
				this.organizations.tree(Reach.seen(me), today).stream().filter((unit) -> unit.kind().party()).toList(),
				me.is(Role.OFFICE, Role.SECRETARY), me.is(Role.OFFICE, Role.LEADER), today);
	}

	List<Card> cards(BoardFilter filter, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		Layout layout = this.kinds.on(today);
		Rules rules = this.law.on(today);
		return this.courses.of(Reach.seen(me), filter.unit(), filter.shown(), today)
			.stream()
			.map((course) -> Card.of(course, layout, rules, today))
			.filter(filter::takes)
			.toList();
	}

}
