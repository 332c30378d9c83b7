package org.partyplan.operations;

import java.time.Clock;
import java.time.LocalDate;

import org.partyplan.organization.Seal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty database with a fictitious hospital, and keeps its records up to
 * yesterday.
 */
@Service("trialData")
@Transactional
class TrialData {

	private final JdbcTemplate jdbc;

	private final PasswordEncoder passwords;

	private final ApplicationEventPublisher events;

	private final Seal seal;

	private final TrialActivities activities;

	private final TrialReports reports;

	private final TrialScripts scripts;

	private final TrialAdmissions admissions;

	private final Clock clock;

	TrialData(JdbcTemplate jdbc, PasswordEncoder passwords, ApplicationEventPublisher events, Seal seal,
			TrialActivities activities, TrialReports reports, TrialScripts scripts, TrialAdmissions admissions,
			Clock clock) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.events = events;
		this.seal = seal;
		this.activities = activities;
		this.reports = reports;
		this.scripts = scripts;
		this.admissions = admissions;
		this.clock = clock;
	}

	/** Loads everything, or only what has happened since the last start. */
	public void load() {
		loadAsOf(LocalDate.now(this.clock));
	}

	void loadAsOf(LocalDate today) {
		load(TrialHouse.ofTrial(), today);
	}

	/** Loads a hospital of that roster. */
	void load(TrialHouse house, LocalDate today) {
		if (empty()) {
			fill(house, today);
			this.reports.dateOpenings();
		}
		keepPasswords(today);
		this.reports.advance(today.minusDays(1));
		this.scripts.records(today.minusDays(1));
	}

	/** A trial that is taken up again after months still opens. */
	private void keepPasswords(LocalDate today) {
		this.jdbc.update("update account_user set password_changed_on = ? where password_changed_on < ?", today,
				today.minusDays(30));
	}

	private boolean empty() {
		return Boolean.TRUE
			.equals(this.jdbc.queryForObject("select not exists (select 1 from account_user)", Boolean.class));
	}

	private void fill(TrialHouse house, LocalDate today) {
		TrialRows rows = new TrialRows();
		TrialUnits units = new TrialUnits(house);
		units.write(rows);
		TrialPeople people = new TrialPeople(house, units, today, this.seal);
		people.write(rows);
		new TrialRoster(house, units, people, today).write(rows);
		String hash = String.valueOf(this.passwords.encode(TrialAccounts.PASSWORD));
		TrialAccounts accounts = new TrialAccounts(units, people, hash, today);
		accounts.write(rows);
		TrialLife life = new TrialLife(rows, units, people, accounts);
		TrialPlans plans = new TrialPlans(rows, new TrialTasks(rows, units, people), life, units.id("党委"),
				today.minusDays(1));
		plans.write(house.before());
		rows.write(this.jdbc);
		this.admissions.write(today, TrialPlans.yearInForce(today.minusDays(1)));
		this.activities.nameKinds();
		plans.issued().forEach(this.events::publishEvent);
		plans.archived()
			.forEach((plan) -> this.jdbc.update("update plan_plan set status = 'ARCHIVED' where id = ?", plan));
	}

}
