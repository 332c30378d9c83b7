package org.partyplan.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A user chooses a new password. */
@Service
@Transactional
class Passwords {

	private final Users users;

	private final PasswordEncoder encoder;

	private final Sessions sessions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Passwords(Users users, PasswordEncoder encoder, Sessions sessions, ApplicationEventPublisher events, Clock clock) {
		this.users = users;
		this.encoder = encoder;
		this.sessions = sessions;
		this.events = events;
		this.clock = clock;
	}

	/** Changes it and ends the user's sessions elsewhere. */
	void change(Form form, CurrentUser me, String sessionId) {
		AccountUser user = this.users.findById(me.id()).orElseThrow(() -> new NotFound("account " + me.id()));
		if (!this.encoder.matches(form.current(), user.password())) {
			throw new RuleBroken("account.password.wrong").at("current");
		}
		if (form.fresh().equals(form.current())) {
			throw new RuleBroken("account.password.same").at("fresh");
		}
		PasswordPolicy.check(form.fresh(), form.repeated(), user.username());
		user.changePassword(Objects.requireNonNull(this.encoder.encode(form.fresh())), LocalDate.now(this.clock));
		this.sessions.endOthers(user.username(), sessionId);
		this.events
			.publishEvent(new AuditFact("account.passwordChanged", "account", user.id(), user.username() + " 修改密码"));
	}

	/** Passwords are never shown back. */
	record Form(@NotEmpty @Size(max = 100) String current, @NotEmpty @Size(max = 100) String fresh,
			@NotEmpty @Size(max = 100) String repeated) {

		@Override
		public String toString() {
			return "Form";
		}

	}

}
