package org.partyplan.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 三员: each of the three offices is always held by an account that can sign in. */
@Component
class Administrators {

	/** Locked, so that the last two cannot be ended at the same moment. */
	private static final String STANDING = """
			select g.role from account_grant g
			join account_user u on u.id = g.user_id and (u.disabled_on is null or u.disabled_on > :today)
			where g.role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') and g.user_id %s :user
			  and valid_on(g.valid_from, g.valid_to, :today)
			for update of g
			""";

	private final JdbcClient jdbc;

	Administrators(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Refuses to go on without this account, if it holds one of the offices alone. */
	void requireAnother(UUID user, LocalDate today) {
		List<String> others = standing("<>", user, today);
		standing("=", user, today).stream().filter((role) -> !others.contains(role)).findFirst().ifPresent((role) -> {
			throw new RuleBroken("account.lastAdministrator", Role.valueOf(role).label());
		});
	}

	private List<String> standing(String which, UUID user, LocalDate today) {
		return this.jdbc.sql(STANDING.formatted(which))
			.param("user", user)
			.param("today", today)
			.query(String.class)
			.list();
	}

}
