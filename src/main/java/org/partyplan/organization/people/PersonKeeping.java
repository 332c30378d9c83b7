package org.partyplan.organization.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.partyplan.organization.model.MemberRows;
import org.partyplan.organization.model.Scope;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office corrects what is kept about a person; whoever must may see the numbers. */
@Service
@Transactional
class PersonKeeping {

	private final PersonRows people;

	private final MemberRows rows;

	private final Scope scope;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PersonKeeping(PersonRows people, MemberRows rows, Scope scope, ApplicationEventPublisher events, Clock clock) {
		this.people = people;
		this.rows = rows;
		this.scope = scope;
		this.events = events;
		this.clock = clock;
	}

	void edit(UUID person, PersonForm form, CurrentUser me) {
		this.scope.requirePerson(person, Scope.kept(me), today());
		this.rows.touch(person, Objects.requireNonNull(form.version()));
		form.check();
		this.people.write(person, form);
		tell("member.edited", person, "修改" + form.name().strip() + "的基本情况");
	}

	PersonRows.Numbers reveal(UUID person, CurrentUser me) {
		this.scope.requirePerson(person, Scope.reveals(me), today());
		tell("member.revealed", person, "查看" + this.people.facts(person, today()).name() + "的身份证号和电话");
		return this.people.numbers(person, today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private void tell(String event, UUID person, String what) {
		this.events.publishEvent(new AuditFact(event, "person", person, what));
	}

}
