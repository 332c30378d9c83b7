package org.partyplan.account.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.partyplan.account.model.AccountGrant;
import org.partyplan.account.model.AccountGrants;
import org.partyplan.account.model.AccountRequest;
import org.partyplan.account.model.AccountUser;
import org.partyplan.account.model.Administrators;
import org.partyplan.account.model.Users;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The security administrator gives rights and ends them, never their own. */
@Service
@Transactional
public class Granting {

	private final Users users;

	private final AccountGrants grants;

	private final JdbcClient jdbc;

	private final Administrators administrators;

	private final Organizations organizations;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Granting(Users users, AccountGrants grants, JdbcClient jdbc, Administrators administrators,
			Organizations organizations, ApplicationEventPublisher events, Clock clock) {
		this.users = users;
		this.grants = grants;
		this.jdbc = jdbc;
		this.administrators = administrators;
		this.organizations = organizations;
		this.events = events;
		this.clock = clock;
	}

	/** Gives a right that is none of the three powers. */
	public void give(UUID user, Form form, CurrentUser me) {
		AccountGrant grant = made(user, form, me);
		if (grant.role().administers()) {
			throw new RuleBroken("account.request.needed");
		}
		save(grant, locked(user));
	}

	/** Refuses what could not be given now. */
	void check(UUID user, Form form, CurrentUser me) {
		made(user, form, me);
	}

	private AccountGrant made(UUID user, Form form, CurrentUser me) {
		refuseMyself(user, me);
		LocalDate from = Objects.requireNonNull(form.from());
		if (from.isBefore(today())) {
			throw new RuleBroken("account.grant.past").at("from");
		}
		return made(user, Objects.requireNonNull(form.role()), form.unitId(), from, form.until());
	}

	private AccountGrant made(UUID user, Role role, @Nullable UUID unit, LocalDate from, @Nullable LocalDate until) {
		AccountUser account = locked(user);
		AccountGrant grant = AccountGrant.given(user, role, unit, kind(unit), from, until,
				this.grants.held(user, from));
		if (role.administers()) {
			this.administrators.requireOnePower(user, account.personId(), today());
		}
		return grant;
	}

	/** One of the three powers, to which a second person agreed. */
	void givePower(UUID user, AccountRequest request) {
		LocalDate from = request.from().isBefore(today()) ? today() : request.from();
		save(made(user, request.role(), null, from, request.until()), locked(user));
	}

	private void save(AccountGrant grant, AccountUser account) {
		this.grants.save(grant);
		LocalDate until = grant.validTo();
		tell("account.granted", account, "授予“" + grant.role().label() + "”" + place(grant.unitId()) + "，"
				+ Days.full(grant.validFrom()) + "起" + ((until == null) ? "" : "，到" + Days.full(until.minusDays(1))));
	}

	/** Ends one that is none of the three powers, and what was lent of it. */
	public void end(UUID user, UUID grant, CurrentUser me) {
		if (power(user, grant, me).isPresent()) {
			throw new RuleBroken("account.request.needed");
		}
		end(locked(user), held(user, grant));
	}

	/** One of the three powers that is to end, if it is one; refuses what cannot end. */
	Optional<Role> power(UUID user, UUID grant, CurrentUser me) {
		refuseMyself(user, me);
		Optional<Role> power = Optional.of(held(user, grant).role()).filter(Role::administers);
		power.ifPresent((role) -> this.administrators.requireAnother(user, today()));
		return power;
	}

	/** To which a second person agreed. */
	void endPower(UUID user, UUID grant) {
		AccountUser account = locked(user);
		this.administrators.requireAnother(user, today());
		end(account, held(user, grant));
	}

	private AccountGrant held(UUID user, UUID grant) {
		return this.grants.held(user, today())
			.stream()
			.filter((one) -> grant.equals(one.id()))
			.findFirst()
			.orElseThrow(() -> new NotFound("grant " + grant));
	}

	private void end(AccountUser account, AccountGrant held) {
		this.grants.end(held, today());
		if (held.unitId() != null) {
			this.grants.findByLentByAndRoleAndUnitId(account.id(), held.role(), held.unitId())
				.forEach((loan) -> this.grants.end(loan, today()));
		}
		tell("account.grantEnded", account,
				"结束“" + held.role().label() + "”" + place(held.unitId()) + "，" + Days.full(today()) + "起");
	}

	private static void refuseMyself(UUID user, CurrentUser me) {
		if (user.equals(me.id())) {
			throw new RuleBroken("account.grant.yourself");
		}
	}

	/** Held until the transaction ends, so that no two rights are given at once. */
	private AccountUser locked(UUID user) {
		return this.users.lock(user).orElseThrow(() -> new NotFound("account " + user));
	}

	private @Nullable UnitKind kind(@Nullable UUID unit) {
		return (unit == null) ? null
				: this.jdbc.sql("select kind from organization_unit where id = ?")
					.param(unit)
					.query(UnitKind.class)
					.optional()
					.orElseThrow(() -> new NotFound("unit " + unit));
	}

	private String place(@Nullable UUID unit) {
		return (unit == null) ? "" : "（" + this.organizations.name(unit) + "）";
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private void tell(String event, AccountUser account, String what) {
		this.events.publishEvent(new AuditFact(event, "account", account.id(),
				what + "：" + account.username() + "（" + account.displayName() + "）"));
	}

	/**
	 * A right to give.
	 *
	 * @param to its last day, or null
	 */
	public record Form(@NotNull @Nullable Role role, @Nullable UUID unitId, @NotNull @Nullable LocalDate from,
			@Nullable LocalDate to) {

		/** The first day without it. */
		@Nullable LocalDate until() {
			if (this.to != null && this.from != null && this.to.isBefore(this.from)) {
				throw new RuleBroken("account.grant.backwards").at("to");
			}
			return (this.to == null) ? null : this.to.plusDays(1);
		}

	}

}
