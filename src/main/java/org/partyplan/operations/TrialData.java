package org.partyplan.operations;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills an empty database with a fictitious hospital, and keeps its records up to
 * yesterday.
 */
@Service
@Transactional
class TrialData {

	private final JdbcTemplate jdbc;

	private final PasswordEncoder passwords;

	private final Clock clock;

	TrialData(JdbcTemplate jdbc, PasswordEncoder passwords, Clock clock) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.clock = clock;
	}

	/** Loads everything, or only what has happened since the last start. */
	public void load() {
		loadAsOf(LocalDate.now(this.clock));
	}

	void loadAsOf(LocalDate today) {
		if (empty()) {
			fill(today);
		}
	}

	private boolean empty() {
		return Boolean.TRUE
			.equals(this.jdbc.queryForObject("select not exists (select 1 from account_user)", Boolean.class));
	}

	private void fill(LocalDate today) {
		TrialRows rows = new TrialRows();
		TrialUnits units = new TrialUnits();
		units.write(rows);
		TrialPeople people = new TrialPeople(units, today);
		people.write(rows);
		String hash = String.valueOf(this.passwords.encode(TrialAccounts.PASSWORD));
		new TrialAccounts(units, people, hash, today).write(rows);
		rows.write(this.jdbc);
	}

}
