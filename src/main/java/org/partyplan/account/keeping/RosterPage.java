package org.partyplan.account.keeping;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of the roster has an account, branch by branch, and what was opened together. */
@Component
class RosterPage {

	private static final String BRANCHES = """
			select b.id, b.name, count(*)::int as people, count(a.id)::int as accounts,
			  (count(*) filter (where a.id is not null and not exists (select 1 from account_grant g where g.user_id = a.id
			    and valid_on(g.valid_from, g.valid_to, :today))))::int as bare
			from organization_membership m join organization_unit u on u.id = m.unit_id
			left join organization_parent up on u.kind = 'GROUP' and up.unit_id = u.id and up.valid_to is null
			join organization_unit b on b.id = coalesce(up.parent_id, u.id)
			join organization_category c on c.person_id = m.person_id and c.category in ('PROBATIONARY', 'FULL')
			  and valid_on(c.valid_from, c.valid_to, :today)
			left join lateral (select x.id from account_user x where x.person_id = m.person_id limit 1) a on true
			where valid_on(m.valid_from, m.valid_to, :today)
			group by b.id order by %s
			"""
		.formatted(Organizations.IN_ORDER.replace("u.", "b."));

	private static final String LACKING = """
			select p.id, p.name, u.name as place from organization_membership m
			join organization_unit u on u.id = m.unit_id join organization_person p on p.id = m.person_id
			join organization_category c on c.person_id = m.person_id and c.category in ('PROBATIONARY', 'FULL')
			  and valid_on(c.valid_from, c.valid_to, :today)
			where valid_on(m.valid_from, m.valid_to, :today)
			  and cast(:unit as uuid) = any(u.above)
			  and not exists (select 1 from account_user a where a.person_id = p.id)
			order by p.pinyin, p.name, p.id limit 501
			""";

	private static final String BATCHES = """
			select b.id, b.opened_at, b.by_name, b.granted_at, b.granted_by, count(*)::int as accounts,
			  (count(*) filter (where not exists (select 1 from account_grant g where g.user_id = a.id)))::int as bare,
			  (count(*) filter (where a.must_change_password and exists (select 1 from account_slip s where s.user_id = a.id)))::int
			    as slips
			from account_batch b join account_user a on a.batch_id = b.id where %s
			group by b.id order by b.opened_at desc limit 20
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RosterPage(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Branch> branches() {
		return this.jdbc.sql(BRANCHES).param("today", today()).query(Branch.class).list();
	}

	List<Person> lacking(@Nullable UUID unit) {
		return (unit == null) ? List.of()
				: this.jdbc.sql(LACKING).param("today", today()).param("unit", unit).query(Person.class).list();
	}

	List<Batch> batches() {
		return this.jdbc.sql(BATCHES.formatted("true")).query(Batch.class).list();
	}

	Batch batch(UUID id) {
		return this.jdbc.sql(BATCHES.formatted("b.id = ?"))
			.param(id)
			.query(Batch.class)
			.optional()
			.orElseThrow(() -> new NotFound("batch " + id));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * A branch's members.
	 *
	 * @param bare with an account that has no right yet
	 */
	record Branch(UUID id, String name, int people, int accounts, int bare) {

		public int lacking() {
			return this.people - this.accounts;
		}

	}

	record Person(UUID id, String name, String place) {
	}

	/**
	 * Accounts opened together.
	 *
	 * @param bare how many have no right yet
	 * @param slips how many passwords wait to be used
	 */
	record Batch(UUID id, Instant openedAt, String byName, @Nullable Instant grantedAt, @Nullable String grantedBy,
			int accounts, int bare, int slips) {
	}

}
