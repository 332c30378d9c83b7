package org.partyplan.account.keeping;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.partyplan.account.model.PasswordPolicy;
import org.partyplan.organization.Seal;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts for many people of the roster at once: the system administrator opens them,
 * the security administrator grants them what a member has.
 */
@Service
@Transactional
class RosterAccounts {

	static final int MOST = 500;

	/** Twelve random signs need no slow hash; what people choose themselves gets one. */
	private static final BCryptPasswordEncoder QUICK = new BCryptPasswordEncoder(4);

	private static final String LACKING = """
			select p.id, p.name, replace(p.pinyin, ' ', '') as pinyin from organization_person p
			where p.id = any(?) and not exists (select 1 from account_user a where a.person_id = p.id)
			order by p.pinyin, p.name, p.id
			""";

	private static final String GRANT = """
			insert into account_grant (id, user_id, role, unit_id, valid_from)
			select gen_random_uuid(), a.id, 'MEMBER', coalesce(up.parent_id, u.id), :today
			from account_user a
			join organization_membership m on m.person_id = a.person_id and valid_on(m.valid_from, m.valid_to, :today)
			join organization_unit u on u.id = m.unit_id
			left join organization_parent up on u.kind = 'GROUP' and up.unit_id = u.id and up.valid_to is null
			where a.batch_id = :batch and a.disabled_on is null
			  and not exists (select 1 from account_grant g where g.user_id = a.id)
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate rows;

	private final Seal seal;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RosterAccounts(JdbcClient jdbc, JdbcTemplate rows, Seal seal, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.seal = seal;
		this.events = events;
		this.clock = clock;
	}

	/** Opens one for each of these people who has none; gives the batch. */
	UUID open(Collection<UUID> people, CurrentUser me) {
		List<Lacking> lacking = this.jdbc.sql(LACKING).param(people.toArray(UUID[]::new)).query(Lacking.class).list();
		if (lacking.isEmpty() || lacking.size() > MOST) {
			throw new RuleBroken("account.roster.none", MOST);
		}
		UUID batch = Ids.next();
		this.jdbc.sql("insert into account_batch (id, opened_at, by_name) values (?, ?, ?)")
			.params(batch, moment(), me.name())
			.update();
		Set<String> taken = new HashSet<>(
				this.jdbc.sql("select username from account_user").query(String.class).list());
		List<Object[]> accounts = new ArrayList<>();
		List<Object[]> slips = new ArrayList<>();
		for (Lacking person : lacking) {
			UUID id = Ids.next();
			String password = PasswordPolicy.oneTime();
			accounts.add(new Object[] { id, username(person, taken), QUICK.encode(password), person.name(), person.id(),
					LocalDate.now(this.clock), batch });
			slips.add(new Object[] { id, this.seal.seal(password) });
		}
		this.rows.batchUpdate("""
				insert into account_user (id, username, password, display_name, person_id, must_change_password,
				  password_changed_on, batch_id, version) values (?, ?, ?, ?, ?, true, ?, ?, 0)""", accounts);
		this.rows.batchUpdate("insert into account_slip (user_id, password_sealed) values (?, ?)", slips);
		tell("account.rosterOpened", batch, "开通 " + lacking.size() + " 个账号：" + names(lacking));
		return batch;
	}

	private static String names(List<Lacking> people) {
		return String.join("、", people.stream().map(Lacking::name).limit(50).toList())
				+ ((people.size() > 50) ? "等" : "");
	}

	/** shanyining, shanyining2 …; dangyuan where a name has no letters. */
	private static String username(Lacking person, Set<String> taken) {
		String letters = person.pinyin().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		String stem = (letters.length() < 3) ? "dangyuan" : letters.substring(0, Math.min(30, letters.length()));
		String name = stem;
		for (int next = 2; !taken.add(name); next++) {
			name = stem + next;
		}
		return name;
	}

	/**
	 * 党员 of their branch, for those of the batch who have no right yet; gives how many.
	 */
	int grant(UUID batch, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		int granted = this.jdbc.sql(GRANT).param("batch", batch).param("today", today).update();
		if (granted == 0) {
			throw new RuleBroken("account.batch.granted");
		}
		this.jdbc.sql("update account_batch set granted_at = ?, granted_by = ? where id = ?")
			.params(moment(), me.name(), batch)
			.update();
		tell("account.batchGranted", batch, "授予“党员”（各人所在支部），" + granted + " 个账号，" + Days.full(today) + "起");
		return granted;
	}

	/** The passwords not used yet, to be handed over. */
	List<Slip> slips(UUID batch) {
		return this.jdbc.sql("""
				select a.display_name as name, u.name as unit, a.username, s.password_sealed from account_slip s
				join account_user a on a.id = s.user_id and a.must_change_password
				join organization_membership m on m.person_id = a.person_id and m.valid_to is null
				join organization_unit u on u.id = m.unit_id
				where a.batch_id = ? order by u.path, a.username""")
			.param(batch)
			.query((row, number) -> new Slip(row.getString("name"), row.getString("unit"), row.getString("username"),
					this.seal.open(row.getString("password_sealed"))))
			.list();
	}

	/** The same on a page, which the log hears of. */
	List<Slip> shown(UUID batch) {
		List<Slip> slips = slips(batch);
		tell("account.slips", batch, "打印 " + slips.size() + " 张一次性密码条");
		return slips;
	}

	/** Used, replaced or old ones are gone. */
	@Scheduled(cron = "0 40 2 * * *", zone = "Asia/Shanghai")
	public void tidy() {
		this.jdbc.sql("""
				delete from account_slip s using account_user a left join account_batch b on b.id = a.batch_id
				where a.id = s.user_id and (not a.must_change_password or b.opened_at < ?)""")
			.param(Timestamp.from(this.clock.instant().minus(java.time.Duration.ofDays(30))))
			.update();
	}

	private Timestamp moment() {
		return Timestamp.from(this.clock.instant());
	}

	private void tell(String event, UUID batch, String what) {
		this.events.publishEvent(new AuditFact(event, "account", batch, what));
	}

	private record Lacking(UUID id, String name, String pinyin) {
	}

	/** What somebody gets on a strip of paper. */
	record Slip(String name, String unit, String username, String password) {
	}

}
