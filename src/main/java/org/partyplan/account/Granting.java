package org.partyplan.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
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
class Granting {

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

	void give(UUID user, Form form, CurrentUser me) {
		refuseMyself(user, me);
		LocalDate from = Objects.requireNonNull(form.from());
		if (from.isBefore(today())) {
			throw new RuleBroken("account.grant.past").at("from");
		}
		LocalDate until = form.until();
		Role role = Objects.requireNonNull(form.role());
		AccountUser account = locked(user);
		this.grants.save(AccountGrant.given(user, role, form.unitId(), kind(form.unitId()), from, until,
				this.grants.held(user, from)));
		tell("account.granted", account, "授予“" + role.label() + "”" + place(form.unitId()) + "，" + Days.full(from) + "起"
				+ ((form.to() == null) ? "" : "，到" + Days.full(form.to())));
	}

	void end(UUID user, UUID grant, CurrentUser me) {
		refuseMyself(user, me);
		AccountUser account = locked(user);
		AccountGrant held = this.grants.held(user, today())
			.stream()
			.filter((one) -> grant.equals(one.id()))
			.findFirst()
			.orElseThrow(() -> new NotFound("grant " + grant));
		if (held.role().administers()) {
			this.administrators.requireAnother(user, today());
		}
		this.grants.end(held, today());
		if (held.unitId() != null) {
			this.grants.findByLentByAndRoleAndUnitId(user, held.role(), held.unitId())
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
	record Form(@NotNull @Nullable Role role, @Nullable UUID unitId, @NotNull @Nullable LocalDate from,
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
