package org.partyplan.account.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 三员: each of the three offices is always held by an account that can sign in. */
@Component
public class Administrators {

	/** The three powers, in SQL. */
	public static final String POWERS = "('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')";

	/** A grant {@code g} of one of the three, not over by {@code :today}. */
	public static final String POWER = "g.role in " + POWERS + " and (g.valid_to is null or g.valid_to > :today)";

	/** Locked, so that the last two cannot be ended at the same moment. */
	private static final String STANDING = """
			select g.role from account_grant g
			join account_user u on u.id = g.user_id and (u.disabled_on is null or u.disabled_on > :today)
			where g.role in %s and g.user_id %s :user
			  and valid_on(g.valid_from, g.valid_to, :today)
			for update of g
			""";

	private final JdbcClient jdbc;

	Administrators(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Refuses to go on without this account, if it holds one of the offices alone. */
	public void requireAnother(UUID user, LocalDate today) {
		List<String> others = standing("<>", user, today);
		standing("=", user, today).stream().filter((role) -> !others.contains(role)).findFirst().ifPresent((role) -> {
			throw new RuleBroken("account.lastAdministrator", Role.valueOf(role).label());
		});
	}

	/** Whether an account has one of the three powers, today or on a day to come. */
	public boolean hold(UUID user, LocalDate today) {
		return this.jdbc.sql("select exists (select 1 from account_grant g where g.user_id = :user and " + POWER + ")")
			.param("user", user)
			.param("today", today)
			.query(Boolean.class)
			.single();
	}

	/** Those of the three who can agree to what one of them asks. */
	public List<UUID> others(UUID concerned, UUID asking, LocalDate today) {
		return this.jdbc
			.sql("select distinct g.user_id from account_grant g where " + POWER
					+ " and g.user_id not in (:concerned, :asking)")
			.param("today", today)
			.param("concerned", concerned)
			.param("asking", asking)
			.query(UUID.class)
			.list();
	}

	/** Those who read the log. */
	public List<UUID> auditors(LocalDate today) {
		return this.jdbc
			.sql("select distinct g.user_id from account_grant g where " + POWER + " and g.role = 'AUDITOR'")
			.param("today", today)
			.query(UUID.class)
			.list();
	}

	/** The account and all auditors. */
	public List<UUID> concerned(UUID account, LocalDate today) {
		return this.jdbc
			.sql("select distinct g.user_id from account_grant g where " + POWER
					+ " and g.role = 'AUDITOR' union select cast(:account as uuid)")
			.param("today", today)
			.param("account", account)
			.query(UUID.class)
			.list();
	}

	/** Whether two accounts are one person's. */
	public boolean samePerson(UUID one, UUID other) {
		return one.equals(other) || this.jdbc.sql("""
				select exists (select 1 from account_user a join account_user b on b.person_id = a.person_id
				where a.id = ? and b.id = ?)""").params(one, other).query(Boolean.class).single();
	}

	/**
	 * Refuses a second power for one person by another account.
	 * @param person whose the account is or becomes, or null
	 */
	public void requireOnePower(UUID account, @Nullable UUID person, LocalDate today) {
		if (person != null && this.jdbc
			.sql("select exists (select 1 from account_grant g join account_user u on u.id = g.user_id "
					+ "where u.person_id = :person and u.id <> :account and " + POWER + ")")
			.param("person", person)
			.param("account", account)
			.param("today", today)
			.query(Boolean.class)
			.single()) {
			throw new RuleBroken("account.request.onePower");
		}
	}

	private List<String> standing(String which, UUID user, LocalDate today) {
		return this.jdbc.sql(STANDING.formatted(POWERS, which))
			.param("user", user)
			.param("today", today)
			.query(String.class)
			.list();
	}

}
