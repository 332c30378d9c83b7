package org.partyplan.organization;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

import org.partyplan.organization.model.Person;
import org.partyplan.organization.model.Persons;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the record of an admission write the roster: who is what since when. Who calls has
 * checked the scope.
 */
@Service
@Transactional
public class Categories {

	private final Persons persons;

	private final ApplicationEventPublisher events;

	Categories(Persons persons, ApplicationEventPublisher events) {
		this.persons = persons;
		this.events = events;
	}

	/**
	 * Somebody becomes that on a day; where the roster has it already, its day is set
	 * right. Who is further by now stays so.
	 */
	public void become(UUID person, Category category, LocalDate from) {
		change(person, (one) -> one.become(category, from));
	}

	/** That somebody became that was a mistake: what was before goes on. */
	public void takeBack(UUID person, Category category) {
		change(person, (one) -> one.takeBack(category));
	}

	/** Written at once: who calls reads the roster by statements of its own. */
	private void change(UUID id, Function<Person, String> verb) {
		String what = verb.apply(this.persons.lock(id).orElseThrow(() -> new NotFound("person " + id)));
		this.persons.flush();
		if (!what.isEmpty()) {
			this.events.publishEvent(new AuditFact("member.categorised", "person", id, what));
		}
	}

}
