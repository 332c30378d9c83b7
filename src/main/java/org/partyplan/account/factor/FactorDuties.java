package org.partyplan.account.factor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which roles need a second factor, from which day on, and who of them has none yet. */
@Service
@Transactional
public class FactorDuties {

	private static final String BINDS = """
			select exists (select 1 from account_grant g join account_factor_duty d on d.role = g.role
			where g.user_id = :user and d.required_from <= :today and valid_on(g.valid_from, g.valid_to, :today))
			""";

	private static final String ROLES = """
			select k.role, d.required_from as "from", count(distinct u.id)::int as people,
			       (count(distinct u.id) filter (where f.since is null))::int as without
			from unnest(cast(:roles as varchar[])) with ordinality k (role, place)
			left join account_factor_duty d on d.role = k.role
			left join account_grant g on g.role = k.role and valid_on(g.valid_from, g.valid_to, :today)
			left join account_user u on u.id = g.user_id and (u.disabled_on is null or u.disabled_on > :today)
			left join account_factor f on f.user_id = u.id
			group by k.role, k.place, d.required_from order by k.place
			""";

	private static final String LACKING = """
			select u.id, u.username, u.display_name as name, string_agg(distinct d.role, ',') as roles, min(d.required_from) as "from"
			from account_factor_duty d
			join account_grant g on g.role = d.role and valid_on(g.valid_from, g.valid_to, :today)
			join account_user u on u.id = g.user_id and (u.disabled_on is null or u.disabled_on > :today)
			left join account_factor f on f.user_id = u.id
			where f.since is null
			group by u.id order by min(d.required_from), u.username limit :most
			""";

	/** The page says where there are more. */
	private static final int LISTED = 200;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FactorDuties(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** Whether one of an account's roles asks for a second factor today. */
	@Transactional(readOnly = true)
	public boolean bind(UUID user) {
		return this.jdbc.sql(BINDS).param("user", user).param("today", today()).query(Boolean.class).single();
	}

	/** From the first run on, for those who keep the others' doors. */
	public void requireOfAdministrators() {
		Role.ADMINISTRATORS.forEach((role) -> write(role, today()));
	}

	void require(Form form) {
		Role role = Objects.requireNonNull(form.role());
		LocalDate from = Objects.requireNonNull(form.from());
		if (from.isBefore(today())) {
			throw new RuleBroken("account.factor.past").at("from");
		}
		write(role, from);
		tell("account.factorRequired", "要求两步验证：" + role.label() + "，" + Days.full(from) + "起");
	}

	void release(Role role, String reason) {
		if (reason.isBlank()) {
			throw new RuleBroken("NotBlank").at("reason");
		}
		if (this.jdbc.sql("delete from account_factor_duty where role = ?").param(role.name()).update() == 0) {
			throw new NotFound("duty " + role);
		}
		tell("account.factorReleased",
				"不再要求两步验证：" + role.label() + "，" + Days.full(today()) + "起，原因：" + reason.strip());
	}

	@Transactional(readOnly = true)
	List<OfRole> roles() {
		return this.jdbc.sql(ROLES)
			.param("roles", Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new))
			.param("today", today())
			.query(OfRole.class)
			.list();
	}

	@Transactional(readOnly = true)
	List<Lacking> lacking() {
		return this.jdbc.sql(LACKING).param("today", today()).param("most", LISTED + 1).query(Lacking.class).list();
	}

	private void write(Role role, LocalDate from) {
		this.jdbc.sql("""
				insert into account_factor_duty (role, required_from) values (?, ?)
				on conflict (role) do update set required_from = excluded.required_from""")
			.params(role.name(), from)
			.update();
	}

	private void tell(String event, String what) {
		this.events.publishEvent(new AuditFact(event, "account", null, what));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * A role.
	 *
	 * @param from the day from which it needs a second factor, or null
	 * @param people how many hold it today
	 * @param without how many of them have none
	 */
	record OfRole(Role role, @Nullable LocalDate from, int people, int without) {
	}

	/** Somebody who has to switch it on. */
	record Lacking(UUID id, String username, String name, String roles, LocalDate from) {

		/** 党委办公室、支部书记. */
		public String words() {
			return String.join("、",
					Arrays.stream(this.roles.split(",")).map((one) -> Role.valueOf(one).label()).toList());
		}

	}

	/** A role that is to need it. */
	record Form(@NotNull @Nullable Role role, @NotNull @Nullable LocalDate from) {
	}

}
