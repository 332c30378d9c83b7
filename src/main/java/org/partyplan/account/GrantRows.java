package org.partyplan.account;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the dated rows of grants. */
@Component
class GrantRows {

	/** An end on the first day means that it never was. */
	private static final String[] END = { "delete from account_grant where %s and valid_from >= :day",
			"update account_grant set valid_to = :day where %s and (valid_to is null or valid_to > :day)" };

	private final JdbcClient jdbc;

	GrantRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Gives a role.
	 * @param until the first day without it
	 * @param lentBy for a delegation, whose right it is
	 */
	UUID add(UUID user, Role role, @Nullable UUID unit, LocalDate from, @Nullable LocalDate until,
			@Nullable UUID lentBy) {
		UUID id = Ids.next();
		this.jdbc
			.sql("insert into account_grant (id, user_id, role, unit_id, valid_from, valid_to, lent_by)"
					+ " values (?, ?, ?, ?, ?, ?, ?)")
			.params(Arrays.asList(id, user, role.name(), unit, from, until, lentBy))
			.update();
		return id;
	}

	/** Ends one from a day on. */
	void end(UUID grant, LocalDate day) {
		for (String sql : END) {
			this.jdbc.sql(sql.formatted("id = :grant")).param("grant", grant).param("day", day).update();
		}
	}

	/** Ends what somebody had lent of a right. */
	void endLoans(UUID lender, Role role, UUID unit, LocalDate day) {
		for (String sql : END) {
			this.jdbc.sql(sql.formatted("lent_by = :lender and role = :role and unit_id = :unit"))
				.param("lender", lender)
				.param("role", role.name())
				.param("unit", unit)
				.param("day", day)
				.update();
		}
	}

}
