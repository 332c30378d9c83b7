package org.partyplan.account.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.account.factor.SecondFactor;
import org.partyplan.account.model.AccountDeeds;
import org.partyplan.account.model.AccountRequest;
import org.partyplan.account.model.AccountRequest.Deed;
import org.partyplan.account.model.AccountRequests;
import org.partyplan.account.model.AccountUser;
import org.partyplan.account.model.Administrators;
import org.partyplan.account.model.PasswordPolicy;
import org.partyplan.account.model.Sessions;
import org.partyplan.account.model.Users;
import org.partyplan.notification.Notifications;
import org.partyplan.organization.Seal;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 三员: nobody touches an administrator's account alone, gives or ends such a power, or
 * drops a second factor that is lost. One asks, a second does it; each hands over half of
 * the one-time password, so that neither could sign in with it.
 */
@Service
@Transactional
public class SecondPerson {

	private final AccountRequests requests;

	private final AccountDeeds deeds;

	private final Granting granting;

	private final Administrators administrators;

	private final Users users;

	private final SecondFactor factor;

	private final Sessions sessions;

	private final Seal seal;

	private final Notifications notifications;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SecondPerson(AccountRequests requests, AccountDeeds deeds, Granting granting, Administrators administrators,
			Users users, SecondFactor factor, Sessions sessions, Seal seal, Notifications notifications,
			ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.deeds = deeds;
		this.granting = granting;
		this.administrators = administrators;
		this.users = users;
		this.factor = factor;
		this.sessions = sessions;
		this.seal = seal;
		this.notifications = notifications;
		this.events = events;
		this.clock = clock;
	}

	/** Whether an account can be touched by two only. */
	@Transactional(readOnly = true)
	public boolean needed(UUID account) {
		return this.administrators.hold(account, today());
	}

	/** Asks for what a second has to agree to. */
	public void ask(UUID account, Deed deed, @Nullable UUID person, CurrentUser me) {
		wait(new AccountRequest(account, deed, me.id(), this.clock.instant()).to(person), me);
	}

	void askGrant(UUID account, Granting.Form form, CurrentUser me) {
		this.granting.check(account, form, me);
		wait(new AccountRequest(account, Deed.GRANT, me.id(), this.clock.instant())
			.of(Objects.requireNonNull(form.role()), Objects.requireNonNull(form.from()), form.until()), me);
	}

	/** One of the three powers is to end. */
	public void askEnd(UUID account, UUID grant, CurrentUser me) {
		Role power = this.granting.power(account, grant, me).orElseThrow(() -> new NotFound("power " + grant));
		wait(new AccountRequest(account, Deed.END, me.id(), this.clock.instant()).ending(grant, power), me);
	}

	private void wait(AccountRequest request, CurrentUser me) {
		AccountUser account = user(request.accountId());
		if (this.requests.waiting(account.id())) {
			throw new RuleBroken("account.request.waiting");
		}
		this.requests.save(request);
		tell("account.powerAsked", request, account, "由" + me.name() + "提出，等另一位管理员同意");
		this.notifications.tell(this.administrators.others(account.id(), me.id(), today()), "account:" + request.id(),
				"asked", "有一项要两人办的操作等您同意：" + request.deed().label(), "/admin/requests");
		this.notifications.tell(List.of(account.id()), "account:" + request.id(), "asked",
				"有管理员要对您的账号" + request.deed().label() + "，等另一位管理员同意", "/account");
	}

	/** Does it; gives the second half of the one-time password where there is one. */
	public @Nullable String agree(UUID id, CurrentUser me) {
		AccountRequest request = locked(id);
		request.agree(me.id(), this.clock.instant());
		if (this.administrators.samePerson(me.id(), request.askedBy())
				|| this.administrators.samePerson(me.id(), request.accountId())) {
			throw new RuleBroken("account.request.second");
		}
		AccountUser account = user(request.accountId());
		String half = done(request, account);
		tell("account.powerAgreed", request, account,
				"由" + user(request.askedBy()).displayName() + "提出，" + me.name() + "同意");
		this.notifications.tell(this.administrators.concerned(account.id(), today()), "account:" + request.id(), "done",
				"账号" + account.username() + "已" + request.deed().label() + "，由两位管理员办理", "/account");
		return half;
	}

	private @Nullable String done(AccountRequest request, AccountUser account) {
		switch (request.deed()) {
			case DISABLE -> this.deeds.disable(account);
			case ENABLE -> this.deeds.enable(account);
			case LINK -> {
				this.administrators.requireOnePower(account.id(), request.personId(), today());
				this.deeds.belongTo(account, request.personId());
			}
			case GRANT -> this.granting.givePower(account.id(), request);
			case END -> this.granting.endPower(account.id(), request.grantId());
			case FACTOR -> {
				this.factor.drop(account.id());
				this.sessions.end(account.username());
			}
			case RESET -> {
			}
		}
		return switch (request.deed()) {
			// who knew the password of the account does not get the power with it
			case RESET, GRANT -> halved(request, account);
			default -> null;
		};
	}

	private String halved(AccountRequest request, AccountUser account) {
		String first = PasswordPolicy.oneTime();
		String second = PasswordPolicy.oneTime();
		this.deeds.reset(account, first + "-" + second);
		request.keepHalf(this.seal.seal(first));
		return second;
	}

	/** Refuses it, or takes it back. */
	void refuse(UUID id, CurrentUser me) {
		AccountRequest request = locked(id);
		request.refuse(me.id(), this.clock.instant());
		tell("account.powerRefused", request, user(request.accountId()),
				"由" + me.name() + (me.id().equals(request.askedBy()) ? "撤回" : "不同意"));
	}

	/** The first half, for who asked, once. */
	String half(UUID id, CurrentUser me) {
		AccountRequest request = locked(id);
		String half = this.seal.open(request.takeHalf(me.id()));
		tell("account.halfShown", request, user(request.accountId()), "一次性密码前一半由" + me.name() + "取走");
		return half;
	}

	private AccountRequest locked(UUID id) {
		return this.requests.lock(id).orElseThrow(() -> new NotFound("request " + id));
	}

	private AccountUser user(UUID id) {
		return this.users.findById(id).orElseThrow(() -> new NotFound("account " + id));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private void tell(String event, AccountRequest request, AccountUser account, String how) {
		String what = request.deed().words(request.power());
		this.events.publishEvent(new AuditFact(event, "account", account.id(),
				what + "：" + account.username() + "（" + account.displayName() + "），" + how));
	}

}
