package org.partyplan.activity.study;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.Tone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has studied what of the reading list: one statement a page. */
@Component
class StudyTextPages {

	private static final String MINE = """
			exists (select 1 from organization_unit top join organization_unit u on top.id = any(u.above)
			  where top.id = r.organization_id and %1$s)""";

	private static final String BRANCH = """
			branch as (
			  select u.id, u.name, u.path, u.position from organization_unit u where u.kind = 'BRANCH' and %1$s
			    and valid_on(u.valid_from, u.valid_to, :today)
			)""";

	private static final String LIST = ("with " + BRANCH + """
			, studied as (
			  select distinct d.reading_id, b.id from activity_read d
			  join activity_activity a on a.id = d.activity_id and a.status in ('DONE', 'CHECKED')
			  join organization_unit x on x.id = a.unit_id join branch b on x.branch_id = b.id
			)
			select r.id, r.title, r.kind, r.month, r.withdrawn_on, (select count(*) from branch) as branches,
			       (select count(*) from studied s where s.reading_id = r.id) as studied,
			       (select string_agg(b.name, '、' order by b.position, b.name) from branch b
			         where not exists (select 1 from studied s where s.reading_id = r.id and s.id = b.id)) as missing
			from activity_reading r where r.month = :month and
			""" + MINE + " order by r.withdrawn_on is not null, r.kind = 'CHOSEN', r.kind, r.title")
		.formatted(Organizations.WITHIN);

	private static final String READERS = ("with " + BRANCH + """
			, person as (
			  select distinct b.id as branch_id, b.name as branch, b.position, p.id, p.name, p.pinyin
			  from branch b join organization_unit x on x.branch_id = b.id
			  join organization_membership m on m.unit_id = x.id and valid_on(m.valid_from, m.valid_to, :today)
			  join organization_category c on c.person_id = m.person_id and c.category in ('PROBATIONARY', 'FULL')
			    and valid_on(c.valid_from, c.valid_to, :today)
			  join organization_person p on p.id = m.person_id
			  where not exists (select 1 from organization_exemption e where e.person_id = p.id
			    and valid_on(e.valid_from, e.valid_to, :today))
			), reader as (
			  select distinct t.person_id from activity_read d
			  join activity_activity a on a.id = d.activity_id and a.status in ('DONE', 'CHECKED')
			  join activity_attendance t on t.activity_id = a.id and (t.state = 'PRESENT' or t.made_up_on is not null)
			  where d.reading_id = :reading
			)
			select p.branch, count(*) as members, count(r.person_id) as studied,
			       string_agg(p.name, ' ' order by p.pinyin, p.name) filter (where r.person_id is null) as missing
			from person p left join reader r on r.person_id = p.id
			group by p.branch_id, p.branch, p.position order by count(*) = count(r.person_id), p.position, p.branch
			""").formatted(Organizations.WITHIN);

	private static final String ONE = ("""
			select r.id, r.title, r.kind, r.month, r.withdrawn_on, 0 as branches, 0 as studied, cast(null as text) as missing
			from activity_reading r where r.id = :reading and
			"""
			+ MINE)
		.formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final Clock clock;

	StudyTextPages(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	YearMonth thisMonth() {
		return YearMonth.now(this.clock);
	}

	List<Line> of(YearMonth month, CurrentUser me) {
		return this.jdbc.sql(LIST)
			.param("month", month.atDay(1))
			.param("scope", me.scope(Role.READERS))
			.param("today", LocalDate.now(this.clock))
			.query(Line.class)
			.list();
	}

	Line find(UUID reading, CurrentUser me) {
		return this.jdbc.sql(ONE)
			.param("reading", reading)
			.param("scope", me.scope(Role.READERS))
			.query(Line.class)
			.optional()
			.orElseThrow(() -> new NotFound("reading " + reading));
	}

	/** Branch by branch, those with somebody missing first. */
	List<Readers> readers(UUID reading, CurrentUser me) {
		return this.jdbc.sql(READERS)
			.param("reading", reading)
			.param("scope", me.scope(Role.READERS))
			.param("today", LocalDate.now(this.clock))
			.query(Readers.class)
			.list();
	}

	/**
	 * One thing to read.
	 *
	 * @param studied how many branches have studied it
	 * @param missing the names of those that have not
	 */
	record Line(UUID id, String title, StudyText.Kind kind, LocalDate month, @Nullable LocalDate withdrawnOn,
			int branches, int studied, @Nullable String missing) {

		public boolean done() {
			return this.studied >= this.branches;
		}

		public Tone tone() {
			return (this.withdrawnOn != null) ? Tone.NA
					: done() ? Tone.DONE : (this.kind == StudyText.Kind.CHOSEN) ? Tone.NONE : Tone.SOON;
		}

		public String word() {
			return (this.withdrawnOn != null) ? "已撤下" : done() ? "都学了" : this.studied + "/" + this.branches + " 个支部";
		}

	}

	/** A branch with those who have not studied it. */
	record Readers(String branch, int members, int studied, @Nullable String missing) {
	}

}
