package org.partyplan.account.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.partyplan.account.model.AccountUser;
import org.partyplan.account.model.FailedTries;
import org.partyplan.account.model.PasswordNames;
import org.partyplan.account.model.Sessions;
import org.partyplan.account.model.Users;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A user chooses a new password. */
@Service
@Transactional
class Passwords {

	private final Users users;

	private final PasswordEncoder encoder;

	private final Sessions sessions;

	private final PasswordNames names;

	private final FailedTries tries;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Passwords(Users users, PasswordEncoder encoder, Sessions sessions, PasswordNames names, FailedTries tries,
			ApplicationEventPublisher events, Clock clock) {
		this.names = names;
		this.tries = tries;
		this.users = users;
		this.encoder = encoder;
		this.sessions = sessions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks for the current one: tries are counted and logged as those at the door. What
	 * is counted stays, whatever becomes of the form.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void requireCurrent(String typed, UUID me) {
		AccountUser user = this.users.findById(me).orElseThrow(() -> new NotFound("account " + me));
		String key = "inside " + user.id();
		if (this.tries.locked(key)) {
			throw new RuleBroken("account.password.locked").at("current");
		}
		if (!this.encoder.matches(typed, user.password())) {
			int left = this.tries.count(key);
			this.events.publishEvent(new AuditFact("account.wrongPassword", "account", user.id(),
					user.username() + " 已登录，现在的密码没有输对" + ((left == 0) ? "，锁定 15 分钟" : ""), false));
			throw new RuleBroken((left == 0) ? "account.password.locked" : "account.password.wrong").at("current");
		}
		this.tries.forget(key);
	}

	/**
	 * Changes it, the current one being right, and ends the user's sessions elsewhere.
	 */
	void change(Form form, CurrentUser me, String sessionId) {
		AccountUser user = this.users.findById(me.id()).orElseThrow(() -> new NotFound("account " + me.id()));
		if (form.fresh().equals(form.current())) {
			throw new RuleBroken("account.password.same").at("fresh");
		}
		this.names.check(form.fresh(), form.repeated(), user.id());
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
