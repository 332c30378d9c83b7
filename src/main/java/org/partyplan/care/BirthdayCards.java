package org.partyplan.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers whose card was handed over, so that nobody gets none or two. */
@Service
@Transactional
class BirthdayCards {

	/** How many days before its day a card can have been handed over. */
	static final int AHEAD = 31;

	private final JdbcClient jdbc;

	private final Birthdays birthdays;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BirthdayCards(JdbcClient jdbc, Birthdays birthdays, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.birthdays = birthdays;
		this.events = events;
		this.clock = clock;
	}

	/** Handed over today, for the birthday of a year; a second time changes nothing. */
	Birthday give(UUID person, int year, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		Birthday one = of(person, me, today);
		LocalDate day = one.in(year);
		if (year <= one.joined().getYear() || day.isAfter(today.plusDays(AHEAD)) || day.isBefore(today.minusYears(1))) {
			throw new RuleBroken("care.card.day", one.name(), Days.full(day));
		}
		int added = this.jdbc.sql("""
				insert into care_birthday_card (person_id, year, given_on, by_name)
				values (:person, :year, :today, :by) on conflict do nothing
				""").param("person", person).param("year", year).param("today", today).param("by", me.name()).update();
		if (added > 0) {
			tell("birthday.given", one, day);
		}
		return one;
	}

	/** The press was a mistake: the card is still to be handed over. */
	Birthday takeBack(UUID person, int year, CurrentUser me) {
		Birthday one = of(person, me, LocalDate.now(this.clock));
		int gone = this.jdbc.sql("delete from care_birthday_card where person_id = :person and year = :year")
			.param("person", person)
			.param("year", year)
			.update();
		if (gone > 0) {
			tell("birthday.notGiven", one, one.in(year));
		}
		return one;
	}

	private Birthday of(UUID person, CurrentUser me, LocalDate today) {
		return this.birthdays.of(person, me.scope(Role.PARTY_KEEPERS), today)
			.orElseThrow(() -> new NotFound("member " + person));
	}

	private void tell(String event, Birthday one, LocalDate day) {
		this.events.publishEvent(
				new AuditFact(event, "person", one.personId(), one.branch() + " " + one.name() + "，" + Days.full(day)));
	}

}
