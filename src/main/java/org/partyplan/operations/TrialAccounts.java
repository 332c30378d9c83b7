package org.partyplan.operations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.partyplan.operations.NamedPerson.Account;
import org.partyplan.shared.Ids;

/** The trial's accounts, all with the one password that the login page names. */
final class TrialAccounts {

	static final String PASSWORD = "Trial#2026";

	private static final String USER = """
			account_user (id, username, password, display_name, person_id, must_change_password, password_changed_on,
			  version)""";

	private static final String GRANT = "account_grant (id, user_id, role, unit_id, valid_from, valid_to, lent_by, lent)";

	private final Map<String, UUID> accounts = new HashMap<>();

	private final TrialUnits units;

	private final TrialPeople people;

	private final String hash;

	private final LocalDate today;

	TrialAccounts(TrialUnits units, TrialPeople people, String hash, LocalDate today) {
		this.units = units;
		this.people = people;
		this.hash = hash;
		this.today = today;
	}

	void write(TrialRows rows) {
		this.people.named()
			.forEach((person) -> person.accounts().forEach((account) -> open(person.name(), account, rows)));
	}

	UUID id(String username) {
		return java.util.Objects.requireNonNull(this.accounts.get(username), username);
	}

	private void open(String name, Account account, TrialRows rows) {
		UUID id = Ids.next();
		this.accounts.put(account.username(), id);
		rows.add(USER, id, account.username(), this.hash, name, this.people.id(name), false, this.today, 0);
		UUID unit = account.unit().isEmpty() ? null : this.units.id(account.unit());
		if (account.lender().isEmpty()) {
			rows.add(GRANT, Ids.next(), id, account.role(), unit, since(), null, null, null);
		}
		else {
			rows.add(GRANT, Ids.next(), id, account.role(), unit, this.today.minusDays(20), this.today.plusDays(160),
					id(account.lender()), new String[] { "REPORTING", "ACTIVITIES" });
		}
	}

	private LocalDate since() {
		return this.today.withDayOfYear(1).minusYears(2);
	}

}
