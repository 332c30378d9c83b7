package org.partyplan.account.factor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.account.model.AccountUser;
import org.partyplan.account.model.FailedTries;
import org.partyplan.notification.Notifications;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a code; tries are counted and logged as those at the door. */
@Service
public class CodeTries {

	private final SecondFactor factor;

	private final FailedTries tries;

	private final Notifications notifications;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CodeTries(SecondFactor factor, FailedTries tries, Notifications notifications, ApplicationEventPublisher events,
			Clock clock) {
		this.factor = factor;
		this.tries = tries;
		this.notifications = notifications;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Refuses what is no code of the account. What is counted stays, whatever becomes of
	 * the form.
	 * @param from by what tries are counted: where the code is typed
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void require(AccountUser account, String typed, String from) {
		String key = "code " + from;
		if (this.tries.locked(key)) {
			throw new RuleBroken("account.factor.locked").at("code");
		}
		if (!this.factor.opens(account.id(), typed)) {
			wrong(account, this.tries.count(key));
		}
		this.tries.forget(key);
	}

	private void wrong(AccountUser account, int left) {
		this.events.publishEvent(new AuditFact("account.wrongCode", "account", account.id(),
				account.username() + " 密码对了，验证码没有输对" + ((left == 0) ? "，锁定 15 分钟" : ""), false));
		if (left > 0) {
			throw new RuleBroken("account.factor.wrong", left).at("code");
		}
		this.notifications.tell(List.of(account.id()), "account:" + account.id(), "codes:" + LocalDate.now(this.clock),
				"有人用您的密码登录，验证码连续输错。不是您本人，请马上修改密码，并告诉系统管理员", "/account/sessions");
		throw new RuleBroken("account.factor.locked").at("code");
	}

}
