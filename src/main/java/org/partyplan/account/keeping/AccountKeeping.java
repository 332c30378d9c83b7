package org.partyplan.account.keeping;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.account.model.AccountDeeds;
import org.partyplan.account.model.AccountUser;
import org.partyplan.account.model.Administrators;
import org.partyplan.account.model.PasswordPolicy;
import org.partyplan.account.model.Users;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the system administrator does with accounts; rights are not given here. */
@Service
@Transactional
public class AccountKeeping {

	private final Users users;

	private final AccountDeeds deeds;

	private final Administrators administrators;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountKeeping(Users users, AccountDeeds deeds, Administrators administrators, ApplicationEventPublisher events,
			Clock clock) {
		this.users = users;
		this.deeds = deeds;
		this.administrators = administrators;
		this.events = events;
		this.clock = clock;
	}

	/** Opens an account; its first password is shown once. */
	public OneTime open(Form form) {
		String username = AccountUser.canonical(form.username());
		if (this.users.existsByUsername(username)) {
			throw new RuleBroken("account.username.taken", username).at("username");
		}
		String password = PasswordPolicy.oneTime();
		AccountUser user = new AccountUser(username, "", form.name().strip(), true, today());
		this.deeds.reset(user, password);
		UUID id = this.users.saveAndFlush(user).id();
		tell("account.opened", user, "开通账号");
		return new OneTime(id, username, password);
	}

	/** Resets a password: a new one for a single sign-in, and every session ends. */
	public OneTime reset(UUID id, CurrentUser me) {
		AccountUser user = other(id, me);
		String password = PasswordPolicy.oneTime();
		this.deeds.reset(user, password);
		tell("account.passwordReset", user, "重置密码");
		return new OneTime(id, user.username(), password);
	}

	public void disable(UUID id, CurrentUser me) {
		AccountUser user = other(id, me);
		if (!user.disabled(today())) {
			this.deeds.disable(user);
			tell("account.disabled", user, "停用账号");
		}
	}

	void enable(UUID id, CurrentUser me) {
		AccountUser user = other(id, me);
		if (user.disabled(today())) {
			this.deeds.enable(user);
			tell("account.enabled", user, "恢复账号");
		}
	}

	public void belongTo(UUID id, @Nullable UUID person) {
		AccountUser user = ordinary(id);
		String before = this.users.personName(user.personId());
		this.deeds.belongTo(user, person);
		tell("account.linked", user, "对应的人员：" + before + " → " + this.users.personName(person));
	}

	private AccountUser other(UUID id, CurrentUser me) {
		if (id.equals(me.id())) {
			throw new RuleBroken("account.notYourself");
		}
		return ordinary(id);
	}

	/** One with a power of the three is touched by two only. */
	private AccountUser ordinary(UUID id) {
		AccountUser user = user(id);
		if (this.administrators.hold(id, today())) {
			throw new RuleBroken("account.request.needed");
		}
		return user;
	}

	private AccountUser user(UUID id) {
		return this.users.findById(id).orElseThrow(() -> new NotFound("account " + id));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private void tell(String event, AccountUser user, String what) {
		this.events.publishEvent(new AuditFact(event, "account", user.id(),
				what + "：" + user.username() + "（" + user.displayName() + "）"));
	}

	/** A password to hand over. */
	public record OneTime(UUID id, String username, String password) implements Serializable {

		private static final long serialVersionUID = 1L;

		@Override
		public String toString() {
			return this.username;
		}

	}

	/** A new account. */
	public record Form(
			@NotEmpty @Pattern(regexp = AccountUser.USERNAME, message = "{account.username.signs}") String username,
			@NotBlank @Size(max = 40) String name) {

	}

}
