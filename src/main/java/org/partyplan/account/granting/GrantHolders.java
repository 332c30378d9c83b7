package org.partyplan.account.granting;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.notification.Recipients;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the accounts that hold a role today, own or lent. */
@Component
class GrantHolders implements Recipients {

	private static final String HOLDING = """
			select distinct g.user_id from account_grant g
			join account_user u on u.id = g.user_id and (u.disabled_on is null or u.disabled_on > :today)
			where g.role = :role and g.unit_id in (:units)
			  and valid_on(g.valid_from, g.valid_to, :today)
			  and (g.lent_by is null or cast(:about as varchar) is null or :about = any (g.lent))
			""";

	private static final String ANYWHERE = """
			select distinct g.user_id from account_grant g
			join account_user u on u.id = g.user_id and (u.disabled_on is null or u.disabled_on > :today)
			where g.role = :role and g.lent_by is null and valid_on(g.valid_from, g.valid_to, :today)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	GrantHolders(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public List<UUID> holding(Role role, Collection<UUID> unitIds, @Nullable Lending about) {
		return unitIds.isEmpty() ? List.of()
				: this.jdbc.sql(HOLDING)
					.param("role", role.name())
					.param("units", unitIds)
					.param("about", (about == null) ? null : about.name(), Types.VARCHAR)
					.param("today", LocalDate.now(this.clock))
					.query(UUID.class)
					.list();
	}

	@Override
	public List<UUID> holding(Role role) {
		return this.jdbc.sql(ANYWHERE)
			.param("role", role.name())
			.param("today", LocalDate.now(this.clock))
			.query(UUID.class)
			.list();
	}

}
