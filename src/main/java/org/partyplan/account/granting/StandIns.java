package org.partyplan.account.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.account.model.AccountSheet;
import org.partyplan.account.model.Administrators;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose rights may be lent, to whom, and which are. */
@Component
public class StandIns {

	/** 书记 rights that are the user's own, or stand in the office's scope. */
	private static final String LENDERS = """
			select g.id, g.user_id, g.unit_id, b.display_name as secretary, u.name as unit, g.valid_to as until
			from account_grant g
			join account_user b on b.id = g.user_id
			join organization_unit u on u.id = g.unit_id
			where g.role = 'SECRETARY' and g.lent_by is null
			  and valid_on(g.valid_from, g.valid_to, :today)
			  and (g.user_id = :me or %s)
			order by u.path
			""".formatted(Organizations.WITHIN);

	/** The branch's own people: by the person's membership, or by a right held there. */
	private static final String CANDIDATES = """
			select a.id, a.display_name as name, a.username
			from account_user a, organization_unit branch
			where branch.id = :unit and a.id <> :lender and (a.disabled_on is null or a.disabled_on > :today)
			  and (exists (select 1 from account_grant g join organization_unit u on u.id = g.unit_id
			               where g.user_id = a.id and g.lent_by is null and branch.id = any(u.above)
			                 and (g.valid_to is null or g.valid_to > :today))
			    or exists (select 1 from organization_membership m join organization_unit u on u.id = m.unit_id
			               where m.person_id = a.person_id and branch.id = any(u.above)
			                 and valid_on(m.valid_from, m.valid_to, :today)))
			  and not exists (select 1 from account_grant g where g.user_id = a.id and %s)
			order by a.display_name, a.username
			""".formatted(Administrators.POWER);

	private static final String LENT = """
			select g.id, g.role, u.name as unit, g.valid_from as "from", g.valid_to as until, l.display_name as lent_by, array_to_string(g.lent, ',') as lent,
			       b.display_name as holder, :today as today
			from account_grant g
			join account_user b on b.id = g.user_id
			join account_user l on l.id = g.lent_by
			join organization_unit u on u.id = g.unit_id
			where g.lent_by = :me or %s
			order by g.valid_to > :today desc, g.valid_from desc, g.id limit 50
			"""
		.formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final Clock clock;

	StandIns(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The rights that a user may lend, the own or those of the office's branches. */
	public List<Lender> lenders(CurrentUser me) {
		return this.jdbc.sql(LENDERS)
			.param("me", me.id())
			.param("scope", me.scope(Role.OFFICE))
			.param("today", LocalDate.now(this.clock))
			.query(Lender.class)
			.list();
	}

	/** Those of the branch who can stand in. */
	public List<Candidate> candidates(Lender lender) {
		return this.jdbc.sql(CANDIDATES)
			.param("unit", lender.unitId())
			.param("lender", lender.userId())
			.param("today", LocalDate.now(this.clock))
			.query(Candidate.class)
			.list();
	}

	/** The delegations a user gave, or oversees as the office. */
	public List<AccountSheet.Right> lent(CurrentUser me) {
		return this.jdbc.sql(LENT)
			.param("me", me.id())
			.param("scope", me.scope(Role.OFFICE))
			.param("today", LocalDate.now(this.clock))
			.query(AccountSheet.Right.class)
			.list();
	}

	/** A right that can be lent. */
	public record Lender(UUID id, UUID userId, UUID unitId, String secretary, String unit, @Nullable LocalDate until) {

		public String label() {
			return this.unit + " · " + this.secretary;
		}

	}

	/** Somebody who can stand in. */
	public record Candidate(UUID id, String name, String username) {

		public String label() {
			return this.name + "（" + this.username + "）";
		}

	}

}
