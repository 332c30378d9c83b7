package org.partyplan.dashboard;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.Days;
import org.partyplan.shared.Tone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A member and the year's records of what they took part in. */
@Component
class Members {

	private static final String HEAD = """
			select p.id, p.name, coalesce(b.name || '·', '') || u.name as unit, coalesce(c.category, 'NONE') as category,
			       d.applied, d.joined, d.fully as "full", h.posts, coalesce(h.leads, false) as leads
			from organization_person p
			join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, :day)
			join organization_unit u on u.id = m.unit_id
			left join organization_unit b on u.kind = 'GROUP' and b.id = u.branch_id
			left join organization_category c on c.person_id = p.id and valid_on(c.valid_from, c.valid_to, :day)
			cross join lateral (
			  select min(x.valid_from) filter (where x.category = 'APPLICANT') as applied,
			         min(x.valid_from) filter (where x.category in ('PROBATIONARY', 'FULL')) as joined,
			         min(x.valid_from) filter (where x.category = 'FULL') as fully
			  from organization_category x where x.person_id = p.id) d
			left join lateral (
			  select string_agg(x.post, '、' order by x.valid_from) as posts, bool_or(x.post ~ '(书记|委员)$') as leads
			  from organization_post x where x.person_id = p.id and valid_on(x.valid_from, x.valid_to, :day)) h on true
			""";

	private static final String RECORDS = """
			select a.id, k.name as kind, a.topic, a.held_on, t.state, t.reason, t.made_up_on, a.class_hours,
			       coalesce(a.minutes_long, 0) as minutes, i.attendance = 'DUE' as due,
			       exists (select 1 from activity_count s join activity_kind sk on sk.key = s.kind and sk.study
			         where s.activity_id = a.id) as study,
			       exists (select 1 from activity_count s where s.activity_id = a.id and s.kind = 'volunteer-service') as service
			from activity_attendance t join activity_activity a on a.id = t.activity_id
			join measure_record_kind k on k.key = a.kind join activity_kind i on i.key = a.kind
			where t.person_id = :person and a.status in ('DONE', 'CHECKED') and a.held_on between :first and :last
			order by a.held_on desc, a.id desc
			""";

	private static final String AHEAD = """
			select a.title, a.due_on, b.name as branch from organization_membership m
			join organization_unit u on u.id = m.unit_id
			join organization_unit b on b.kind = 'BRANCH' and u.branch_id = b.id
			join execution_assignment a on a.unit_id = b.id and a.status = 'OPEN' and a.due_on between :day and cast(:day as date) + 60
			join plan_task t on t.id = a.source_id join activity_kind k on k.key = t.record_kind and k.attendance = 'DUE'
			where m.person_id = :person and valid_on(m.valid_from, m.valid_to, :day)
			order by a.due_on, a.title limit 4
			""";

	private static final String RECORD = """
			select a.id, k.name as kind, a.topic, a.held_on, a.starts_at, a.minutes_long, a.place, a.host, u.name as unit,
			       t.state, t.reason, t.made_up_on, a.class_hours,
			       (select string_agg(r.title, '、' order by r.title) from activity_read x join activity_reading r on r.id = x.reading_id
			         where x.activity_id = a.id) as texts
			from activity_attendance t join activity_activity a on a.id = t.activity_id and a.status in ('DONE', 'CHECKED')
			join measure_record_kind k on k.key = a.kind join organization_unit u on u.id = a.unit_id
			where a.id = :id and t.person_id = (select person_id from account_user where id = :account)
			""";

	private final JdbcClient jdbc;

	Members(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whose account it is; empty where it belongs to nobody of the roster. */
	Optional<Member> owner(UUID account, LocalDate today) {
		return this.jdbc.sql(HEAD + " where p.id = (select person_id from account_user where id = :account)")
			.param("account", account)
			.param("day", today)
			.query(Member.class)
			.optional();
	}

	Optional<Member> find(UUID person, Collection<UUID> scope, LocalDate today) {
		return this.jdbc.sql(HEAD + " where p.id = :person and " + Organizations.WITHIN)
			.param("person", person)
			.param("scope", scope)
			.param("day", today)
			.query(Member.class)
			.optional();
	}

	List<Row> records(UUID person, int year, LocalDate today) {
		LocalDate last = LocalDate.of(year, 12, 31);
		return this.jdbc.sql(RECORDS)
			.param("person", person)
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", last.isAfter(today) ? today : last)
			.query(Row.class)
			.list();
	}

	/** The meetings that the branch has to hold next. */
	List<Ahead> ahead(UUID person, LocalDate today) {
		return this.jdbc.sql(AHEAD).param("person", person).param("day", today).query(Ahead.class).list();
	}

	/** A record in which the account's owner stands. */
	Optional<Record> record(UUID id, UUID account) {
		return this.jdbc.sql(RECORD).param("id", id).param("account", account).query(Record.class).optional();
	}

	/** A meeting to come. */
	record Ahead(String title, LocalDate dueOn, String branch) {
	}

	/**
	 * One record as a member sees it: what, when and where, and the own part in it.
	 *
	 * @param texts what was read, or null
	 */
	record Record(UUID id, String kind, String topic, LocalDate heldOn, @Nullable LocalTime startsAt,
			@Nullable Integer minutesLong, String place, String host, String unit, String state,
			@Nullable String reason, @Nullable LocalDate madeUpOn, java.math.BigDecimal classHours,
			@Nullable String texts) {

		/** 14:30，90 分钟. */
		public String time() {
			String begins = (this.startsAt == null) ? "" : this.startsAt.toString();
			String lasts = (this.minutesLong == null) ? "" : this.minutesLong + " 分钟";
			return begins + ((begins.isEmpty() || lasts.isEmpty()) ? "" : "，") + lasts;
		}

		public String part() {
			return switch (this.state) {
				case "PRESENT" -> "参加";
				case "ABSENT" -> "缺席" + ((this.reason == null) ? "" : "（" + this.reason + "）")
						+ ((this.madeUpOn == null) ? "" : "，" + Days.full(this.madeUpOn) + "补学");
				default -> "不计入应到";
			};
		}

	}

	/**
	 * How somebody stood to a record.
	 *
	 * @param due whether a meeting at which all of the roster are due
	 * @param study whether it counts in 参学率: only that is made up for
	 */
	record Row(UUID id, String kind, String topic, LocalDate heldOn, String state, @Nullable String reason,
			@Nullable LocalDate madeUpOn, java.math.BigDecimal classHours, int minutes, boolean due, boolean study,
			boolean service) {

		public boolean present() {
			return this.state.equals("PRESENT");
		}

		/** Was due and did not come. */
		public boolean missed() {
			return this.state.equals("ABSENT");
		}

		/** Still to be made up for. */
		public boolean owed() {
			return missed() && this.madeUpOn == null && this.study;
		}

		/** Whether its 学时 count. */
		boolean studied() {
			return present() || missed() && this.madeUpOn != null;
		}

		public Tone tone() {
			return (present() || this.madeUpOn != null) ? Tone.DONE
					: owed() ? Tone.SOON : missed() ? Tone.NONE : Tone.NA;
		}

		public String word() {
			return present() ? (this.due ? "到会" : "参加")
					: owed() ? "缺席，待补" : (this.madeUpOn != null) ? "已补学" : missed() ? "缺席" : "不计入";
		}

	}

	/**
	 * Who a member's page is about, as of today.
	 *
	 * @param posts 书记、组织委员, or null
	 * @param leads whether secretary or in a committee: more study is asked
	 */
	record Member(UUID id, String name, String unit, Category category, @Nullable LocalDate applied,
			@Nullable LocalDate joined, @Nullable LocalDate full, @Nullable String posts, boolean leads) {

		/** The party birthday of a year, or null for who has not joined by then. */
		public @Nullable LocalDate birthday(int year) {
			return (this.joined == null || this.joined.getYear() >= year) ? null
					: this.joined.plusYears(year - this.joined.getYear());
		}

		public int years(int year) {
			return (this.joined == null) ? 0 : year - this.joined.getYear();
		}

	}

}
