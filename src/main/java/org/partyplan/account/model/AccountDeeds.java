package org.partyplan.account.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.NotFound;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What is done to an account; who may do it alone and who needs a second is asked before.
 */
@Component
public class AccountDeeds {

	private final Users users;

	private final PasswordEncoder encoder;

	private final Sessions sessions;

	private final FailedTries tries;

	private final Administrators administrators;

	private final Clock clock;

	AccountDeeds(Users users, PasswordEncoder encoder, Sessions sessions, FailedTries tries,
			Administrators administrators, Clock clock) {
		this.users = users;
		this.encoder = encoder;
		this.sessions = sessions;
		this.tries = tries;
		this.administrators = administrators;
		this.clock = clock;
	}

	/** A new password for a single sign-in; every session ends. */
	public void reset(AccountUser user, String password) {
		user.resetPassword(Objects.requireNonNull(this.encoder.encode(password)), this.clock.instant());
		this.users.dropSlip(user.id());
		this.tries.forget(user.username());
		this.sessions.end(user.username());
	}

	/** It opens no more, unless it is the last of its power. */
	public void disable(AccountUser user) {
		this.administrators.requireAnother(user.id(), LocalDate.now(this.clock));
		user.disable(LocalDate.now(this.clock));
		this.sessions.end(user.username());
	}

	/** It opens again. */
	public void enable(AccountUser user) {
		user.enable();
		this.tries.forget(user.username());
	}

	/** Names whose it is. */
	public void belongTo(AccountUser user, @Nullable UUID person) {
		if (person != null && !this.users.knowsPerson(person)) {
			throw new NotFound("person " + person);
		}
		user.belongTo(person);
	}

}
