package org.partyplan.account.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partyplan.account.model.AccountSettings;
import org.partyplan.account.model.AccountUser;
import org.partyplan.account.model.FailedTries;
import org.partyplan.account.model.PasswordNames;
import org.partyplan.account.model.SignedIn;
import org.partyplan.account.model.Users;
import org.partyplan.notification.Notifications;
import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a try to sign in is judged by, and what it leaves behind. */
@Service
@Transactional
class SignIns {

	static final String LOCKED = "连续输错 5 次，已锁定。请 15 分钟后再试，或请系统管理员重置密码。";

	private final Users users;

	private final FailedTries tries;

	private final KnownDevices devices;

	private final PasswordNames names;

	private final AccountSettings settings;

	private final Notifications notifications;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SignIns(Users users, FailedTries tries, KnownDevices devices, PasswordNames names, AccountSettings settings,
			Notifications notifications, ApplicationEventPublisher events, Clock clock) {
		this.devices = devices;
		this.names = names;
		this.settings = settings;
		this.notifications = notifications;
		this.users = users;
		this.tries = tries;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	UserDetails load(String typed) {
		return find(typed).map((user) -> user.signedIn(LocalDate.now(this.clock), this.clock.instant()))
			.orElseThrow(() -> new UsernameNotFoundException(typed));
	}

	/**
	 * Asked after the password was found right: only who knows it hears that the account
	 * is disabled, and a burst of guesses at once does not slip past the lock.
	 */
	void check(UserDetails user) {
		if (locked(this.devices.key(user.getUsername()))) {
			throw new LockedException(user.getUsername());
		}
		if (!user.isEnabled()) {
			throw new DisabledException(user.getUsername());
		}
		if (!user.isCredentialsNonExpired()) {
			throw new CredentialsExpiredException(user.getUsername());
		}
	}

	void succeeded(SignedIn user) {
		this.tries.forget(this.devices.key(user.getUsername()));
		String name = this.users.findById(user.id()).map(AccountUser::displayName).orElse("");
		this.events.publishEvent(
				new AuditFact("account.signedIn", "account", user.id(), name + "（" + user.getUsername() + "）登录"));
	}

	/**
	 * Whoever signs in with a password that is too weak by now chooses another one first.
	 */
	void judge(SignedIn user, String password) {
		if (!this.settings.trial() && !this.names.goodEnough(password, user.id())) {
			this.users.findById(user.id()).ifPresent(AccountUser::requireNewPassword);
		}
	}

	/** Who is signed in has shown again who it is. */
	void confirmed(SignedIn user) {
		this.events
			.publishEvent(new AuditFact("account.confirmed", "account", user.id(), user.getUsername() + " 再次确认身份"));
	}

	void left(SignedIn user) {
		this.events
			.publishEvent(new AuditFact("account.signedOut", "account", user.id(), user.getUsername() + " 退出登录"));
	}

	/** Records a failure and returns the sentence for the login page. */
	String failed(String typed, AuthenticationException failure) {
		String username = AccountUser.canonical(typed);
		String key = this.devices.key(username);
		boolean locked = locked(key);
		this.events.publishEvent(new AuditFact("account.refused", "account",
				find(typed).map(AccountUser::id).orElse(null), username + (locked ? " 锁定期间登录" : " 登录未成功"), false));
		if (locked) {
			return LOCKED;
		}
		return (failure instanceof DisabledException) ? "这个账号已停用。如需恢复，请联系系统管理员。"
				: (failure instanceof CredentialsExpiredException) ? "一次性密码过了 24 小时没有用，已作废。请系统管理员重新重置。"
						: countDown(username, key);
	}

	/**
	 * A known device has tries of its own; all others share those of the name and the
	 * address.
	 */
	private boolean locked(String key) {
		return this.tries.locked(key) || (!known(key) && this.tries.locked(this.devices.address()));
	}

	private static boolean known(String key) {
		return key.startsWith(KnownDevices.KEY);
	}

	private String countDown(String username, String key) {
		int left = this.tries.count(key);
		if (!known(key) && this.tries.count(this.devices.address(), FailedTries.TRIES_OF_ADDRESS) == 0) {
			left = 0;
		}
		if (left > 0) {
			return "用户名或密码不对。再错 " + left + " 次，锁定 15 分钟。";
		}
		this.events.publishEvent(new AuditFact("account.locked", "account", null, username + " 连续输错，锁定 15 分钟", false));
		find(username).ifPresent((owner) -> this.notifications.tell(List.of(owner.id()), "account:" + owner.id(),
				"guessed:" + LocalDate.now(this.clock), "有人连续输错您的密码，陌生设备已锁定 15 分钟；您用过的设备照常登录。不是您本人，请告诉系统管理员",
				"/account/sessions"));
		return LOCKED;
	}

	private Optional<AccountUser> find(String typed) {
		return this.users.findByUsername(AccountUser.canonical(typed));
	}

}
