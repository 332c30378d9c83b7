package org.partyplan.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitKind;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
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

	private static final String HELD = """
			select g.id, u.id as user_id, g.role, g.unit_id, g.lent_by, u.username, u.display_name, o.name as unit_name
			from account_user u
			left join account_grant g on g.user_id = u.id and (g.valid_to is null or g.valid_to > :from)
			left join organization_unit o on o.id = g.unit_id
			where u.id = :user for update of u
			""";

	private final JdbcClient jdbc;

	private final GrantRows rows;

	private final Administrators administrators;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Granting(JdbcClient jdbc, GrantRows rows, Administrators administrators, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.administrators = administrators;
		this.events = events;
		this.clock = clock;
	}

	void give(UUID user, GrantForm form, CurrentUser me) {
		refuseMyself(user, me);
		LocalDate from = Objects.requireNonNull(form.from());
		if (from.isBefore(today())) {
			throw new RuleBroken("account.grant.past");
		}
		LocalDate until = form.until();
		Role role = Objects.requireNonNull(form.role());
		List<Held> held = held(user, from);
		GrantRules.check(role, kind(form.unitId()), held.stream().filter(Held::stands).map(Held::granted).toList());
		if (held.stream().anyMatch((one) -> one.is(role, form.unitId()))) {
			throw new RuleBroken("account.grant.twice", role.label());
		}
		this.rows.add(user, role, form.unitId(), from, until, null);
		tell("account.granted", held.get(0), "授予“" + role.label() + "”");
	}

	void end(UUID user, UUID grant, CurrentUser me) {
		refuseMyself(user, me);
		Held held = held(user, today()).stream()
			.filter((one) -> grant.equals(one.id()))
			.findFirst()
			.orElseThrow(() -> new NotFound("grant " + grant));
		Role role = held.granted();
		if (role.administers()) {
			this.administrators.requireAnother(user, today());
		}
		this.rows.end(grant, today());
		if (held.unitId() != null) {
			this.rows.endLoans(user, role, held.unitId(), today());
		}
		tell("account.grantEnded", held, "结束“" + role.label() + "”");
	}

	private static void refuseMyself(UUID user, CurrentUser me) {
		if (user.equals(me.id())) {
			throw new RuleBroken("account.grant.yourself");
		}
	}

	/** One row at least: the account itself. */
	private List<Held> held(UUID user, LocalDate from) {
		List<Held> held = this.jdbc.sql(HELD).param("user", user).param("from", from).query(Held.class).list();
		if (held.isEmpty()) {
			throw new NotFound("account " + user);
		}
		return held;
	}

	private @Nullable UnitKind kind(@Nullable UUID unit) {
		return (unit == null) ? null
				: this.jdbc.sql("select kind from organization_unit where id = ?")
					.param(unit)
					.query(UnitKind.class)
					.optional()
					.orElseThrow(() -> new NotFound("unit " + unit));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private void tell(String event, Held held, String what) {
		this.events.publishEvent(new AuditFact(event, "account", held.userId(),
				what + "：" + held.username() + "（" + held.displayName() + "）"));
	}

	record Held(@Nullable UUID id, UUID userId, @Nullable String role, @Nullable UUID unitId, @Nullable UUID lentBy,
			String username, String displayName, @Nullable String unitName) {

		boolean stands() {
			return this.id != null;
		}

		boolean is(Role asked, @Nullable UUID unit) {
			return stands() && this.lentBy == null && granted() == asked && Objects.equals(this.unitId, unit);
		}

		Role granted() {
			return Role.valueOf(Objects.requireNonNull(this.role));
		}

	}

}
