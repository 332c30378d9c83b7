package org.partyplan.organization;

import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.organization.model.Person;
import org.partyplan.organization.model.PersonFacts;
import org.partyplan.organization.model.Persons;
import org.partyplan.organization.model.Unit;
import org.partyplan.organization.model.Units;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody who applies and is not on the roster yet there. */
@Service
@Transactional
public class Applicants {

	private final Persons persons;

	private final Units units;

	private final ApplicationEventPublisher events;

	Applicants(Persons persons, Units units, ApplicationEventPublisher events) {
		this.persons = persons;
		this.units = units;
		this.events = events;
	}

	/**
	 * A new person of a branch, applicant since a day. Who calls has checked the scope.
	 * @param twin whether somebody of the same name there is known to be another person
	 */
	public UUID register(String name, LocalDate born, UUID unit, LocalDate from, boolean twin) {
		Unit home = this.units.findById(unit).orElseThrow(() -> new NotFound("unit " + unit));
		home.requireHome(from);
		if (!twin && this.persons.known(name, home.path())) {
			throw new RuleBroken("organization.applicant.twice", name, home.name()).at("twin");
		}
		Person person = this.persons
			.saveAndFlush(new Person(name, PersonFacts.born(born), home, Category.APPLICANT, from, null));
		this.events.publishEvent(new AuditFact("member.added", "person", person.id(), "登记" + name + "，入党申请人"));
		return person.id();
	}

}
