package org.partyplan.account.factor;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.account.model.AccountUser;
import org.partyplan.account.model.Sessions;
import org.partyplan.account.model.Users;
import org.partyplan.notification.Notifications;
import org.partyplan.organization.Seal;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Switching the second factor on and off, and what opens with it. */
@Service
@Transactional
public class SecondFactor {

	private final AccountFactors factors;

	private final RecoveryCodes codes;

	private final FactorDuties duties;

	private final Users users;

	private final Sessions sessions;

	private final Notifications notifications;

	private final Seal seal;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SecondFactor(AccountFactors factors, RecoveryCodes codes, FactorDuties duties, Users users, Sessions sessions,
			Notifications notifications, Seal seal, ApplicationEventPublisher events, Clock clock) {
		this.notifications = notifications;
		this.factors = factors;
		this.codes = codes;
		this.duties = duties;
		this.users = users;
		this.sessions = sessions;
		this.seal = seal;
		this.events = events;
		this.clock = clock;
	}

	/** Whether an account is asked for a code. */
	@Transactional(readOnly = true)
	public boolean on(UUID user) {
		return this.factors.findById(user).filter(AccountFactor::on).isPresent();
	}

	/** How an account stands. */
	@Transactional(readOnly = true)
	Standing standing(UUID user, String site) {
		AccountUser account = account(user);
		Optional<AccountFactor> factor = this.factors.findById(user);
		Optional<String> pending = factor.map(AccountFactor::pendingSealed).map(this.seal::open);
		return new Standing(factor.filter(AccountFactor::on).isPresent(), this.codes.left(user), this.duties.bind(user),
				pending.orElse(null),
				pending.map((secret) -> QrPicture.of(Totp.address(secret, account.username(), site))).orElse(null));
	}

	/** A new secret that waits for its first code. */
	void begin(UUID user) {
		String sealed = Objects.requireNonNull(this.seal.seal(Totp.secret()));
		this.factors.lock(user)
			.ifPresentOrElse((factor) -> factor.begin(sealed),
					() -> this.factors.save(new AccountFactor(user, sealed)));
	}

	/** Switches it on with the new phone's first code; gives the codes for its loss. */
	List<String> turnOn(UUID user, String typed, String session) {
		AccountFactor factor = this.factors.lock(user).orElseThrow(() -> new RuleBroken("account.factor.notBegun"));
		OptionalLong step = Totp.step(this.seal.open(factor.pending()), digits(typed), this.clock.instant());
		if (step.isEmpty()) {
			throw new RuleBroken("account.factor.firstWrong").at("code");
		}
		boolean before = factor.on();
		factor.turnOn(step.getAsLong(), this.clock.instant());
		AccountUser account = account(user);
		this.sessions.endOthers(account.username(), session);
		tell("account.factorOn", account, before ? "两步验证换了手机" : "启用两步验证");
		return this.codes.issue(user);
	}

	/** Whether a code of the phone or of the paper opens; neither does twice. */
	public boolean opens(UUID user, String typed) {
		AccountFactor factor = this.factors.lock(user).filter(AccountFactor::on).orElse(null);
		if (factor == null) {
			return false;
		}
		if (factor.use(Totp.step(this.seal.open(factor.secretSealed()), digits(typed), this.clock.instant()))) {
			return true;
		}
		if (!this.codes.use(user, typed)) {
			return false;
		}
		tell("account.recoveryUsed", account(user), "用了一个备用码，还剩 " + this.codes.left(user) + " 个");
		return true;
	}

	List<String> renew(UUID user) {
		if (!on(user)) {
			throw new RuleBroken("account.factor.notOn");
		}
		tell("account.recoveryRenewed", account(user), "换了一组备用码，原来的作废");
		return this.codes.issue(user);
	}

	/** The own choice, unless it is a duty. */
	void turnOff(UUID user) {
		if (this.duties.bind(user)) {
			throw new RuleBroken("account.factor.duty");
		}
		drop(user);
		tell("account.factorOff", account(user), "关闭两步验证");
	}

	/** Forgets a factor that is lost. */
	public void drop(UUID user) {
		this.codes.drop(user);
		this.factors.lock(user).ifPresent(this.factors::delete);
	}

	private static String digits(String typed) {
		return typed.replaceAll("\\s", "");
	}

	private AccountUser account(UUID user) {
		return this.users.findById(user).orElseThrow(() -> new NotFound("account " + user));
	}

	/** The log and the owner: it need not have been him. */
	private void tell(String event, AccountUser account, String what) {
		this.notifications.tell(List.of(account.id()), "account:" + account.id(),
				event + ":" + this.clock.instant().toEpochMilli(), what + "。不是您本人，请马上修改密码，并告诉系统管理员", "/account/factor");
		this.events.publishEvent(new AuditFact(event, "account", account.id(),
				what + "：" + account.username() + "（" + account.displayName() + "）"));
	}

	/**
	 * How an account stands.
	 *
	 * @param left how many codes for a lost phone are left
	 * @param duty whether one of its roles asks for it
	 * @param secret the new phone's, until its first code
	 * @param picture the same for the phone's camera
	 */
	record Standing(boolean on, int left, boolean duty, @Nullable String secret, @Nullable QrPicture picture) {

		/** Whether a new phone waits for its first code. */
		public boolean begun() {
			return this.secret != null;
		}

		/** The secret in groups that a person can type. */
		public String grouped() {
			return String.valueOf(this.secret).replaceAll("(.{4})(?!$)", "$1 ");
		}

	}

}
