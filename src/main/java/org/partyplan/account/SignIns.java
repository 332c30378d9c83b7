package org.partyplan.account;

import java.time.Clock;

import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a try to sign in leaves behind. */
@Service
@Transactional
class SignIns {

	private final Users users;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SignIns(Users users, ApplicationEventPublisher events, Clock clock) {
		this.users = users;
		this.events = events;
		this.clock = clock;
	}

	void succeeded(String username) {
		this.users.findByUsername(username).ifPresent((user) -> {
			user.succeed();
			this.events.publishEvent(new AuditFact("account.signedIn", "account", user.id(), username + " 登录"));
		});
	}

	/** Records a failure and returns the sentence for the login page. */
	String failed(String username, AuthenticationException failure) {
		String name = username.substring(0, Math.min(40, username.length()));
		this.events.publishEvent(new AuditFact("account.refused", "account", null, name + " 登录未成功", false));
		if (failure instanceof LockedException) {
			return "这个账号因连续输错已锁定，请 15 分钟后再试，或请系统管理员重置密码。";
		}
		if (failure instanceof DisabledException) {
			return "这个账号已停用。如需恢复，请联系系统管理员。";
		}
		return this.users.findByUsername(username).map(this::countDown).orElse("用户名或密码不对。请核对后再试。");
	}

	private String countDown(AccountUser user) {
		user.fail(this.clock.instant());
		return user.locked(this.clock.instant()) ? "连续输错 5 次，账号锁定 15 分钟。"
				: "用户名或密码不对。再错 " + user.triesLeft() + " 次，锁定 15 分钟。";
	}

}
