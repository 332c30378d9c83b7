package org.partyplan.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The delegations a user gave, or oversees as the office. */
@Component
class LentRights {

	private static final String LENT = """
			select g.id, g.role, u.name as unit, g.valid_from as "from", g.valid_to as until, l.display_name as lent_by,
			       b.display_name as holder, :today as today
			from account_grant g
			join account_user b on b.id = g.user_id
			join account_user l on l.id = g.lent_by
			join organization_unit u on u.id = g.unit_id
			where g.lent_by = :me or %s
			order by g.valid_to > :today desc, g.valid_from desc, g.id limit 50
			""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final Clock clock;

	LentRights(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<AccountSheet.Right> seenBy(CurrentUser me) {
		return this.jdbc.sql(LENT)
			.param("me", me.id())
			.param("scope", me.scope(Role.OFFICE))
			.param("today", LocalDate.now(this.clock))
			.query(AccountSheet.Right.class)
			.list();
	}

}
