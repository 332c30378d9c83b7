package org.partyplan.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.UnitRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A branch's handbook of a year, 党支部工作手册.
 *
 * @param branch its name
 * @param year the year
 * @param until the last day it speaks of
 * @param posts who leads the branch and its groups on that day
 * @param people its roster on that day
 * @param meetings every record of organisational life, the earliest first
 * @param studies each member's year
 * @param moves who came and went
 */
record Handbook(String branch, int year, LocalDate until, List<Post> posts, List<Person> people, List<Meeting> meetings,
		List<Study> studies, List<Transfers.Row> moves) {

	public long members() {
		return this.people.stream().filter((person) -> person.category().member()).count();
	}

	public long probationary() {
		return this.people.stream().filter((person) -> person.category() == Category.PROBATIONARY).count();
	}

	/** The meetings by month. */
	public Map<Integer, List<Meeting>> months() {
		return this.meetings.stream()
			.collect(Collectors.groupingBy((meeting) -> YearMonth.from(meeting.heldOn()).getMonthValue(),
					LinkedHashMap::new, Collectors.toList()));
	}

	/** How often each kind was held. */
	public Map<String, Long> kinds() {
		return this.meetings.stream()
			.collect(Collectors.groupingBy(Meeting::kind, LinkedHashMap::new, Collectors.counting()));
	}

	record Post(String unit, String post, String name) {

		/** 书记, or 第一党小组组长 for a group's. */
		public String word(String branch) {
			return this.unit.equals(branch) ? this.post : this.unit + this.post.replaceFirst("^党小组", "");
		}

	}

	record Person(String name, Category category, @Nullable String sex, @Nullable LocalDate born,
			@Nullable String education, @Nullable String team, @Nullable LocalDate joined, @Nullable LocalDate full) {

		public String sexWord() {
			return (this.sex == null) ? "" : this.sex.equals("MALE") ? "男" : "女";
		}

	}

	/**
	 * A meeting or activity.
	 *
	 * @param kinds all it counts as, in words
	 * @param absent who was absent and why, in words
	 */
	record Meeting(UUID id, String kind, String kinds, LocalDate heldOn, String unit, String place, String host,
			String recorder, String topic, String notes, int dueCount, int presentCount, int madeUpCount,
			@Nullable String absent) {

		/** 应到 21，实到 19，补学 1. */
		public String attendance() {
			return (this.dueCount == 0) ? (this.presentCount == 0) ? "" : "参加 " + this.presentCount + " 人"
					: "应到 " + this.dueCount + "，实到 " + this.presentCount
							+ ((this.madeUpCount == 0) ? "" : "，补学 " + this.madeUpCount);
		}

	}

	/** How often a member was due and came, and the 学时 of that. */
	record Study(String name, int due, int present, int madeUp, BigDecimal hours) {

		public String plainHours() {
			return this.hours.stripTrailingZeros().toPlainString();
		}

	}

	/** Puts a branch's handbook together: five statements. */
	@Component
	static class Reader {

		private static final String WITHIN = """
				(u.id = :branch or cast(:branch as uuid) = any(u.above))""";

		private static final String POSTS = """
				select u.name as unit, h.post, p.name from organization_post h join organization_unit u on u.id = h.unit_id
				join organization_person p on p.id = h.person_id
				where %s and valid_on(h.valid_from, h.valid_to, :until)
				order by length(u.path), u.name, array_position(array['书记', '副书记'], h.post::text), h.post, p.pinyin
				"""
			.formatted(WITHIN);

		private static final String PEOPLE = """
				select p.name, c.category, p.sex, p.born, p.education, case u.kind when 'GROUP' then u.name end as team,
				  d.joined, d.fully as "full"
				from organization_person p join organization_membership m on m.person_id = p.id
				  and valid_on(m.valid_from, m.valid_to, :until)
				join organization_unit u on u.id = m.unit_id
				join organization_category c on c.person_id = p.id and c.category <> 'NONE'
				  and valid_on(c.valid_from, c.valid_to, :until)
				cross join lateral (select min(x.valid_from) filter (where x.category = 'PROBATIONARY') as joined,
				    min(x.valid_from) filter (where x.category = 'FULL') as fully
				  from organization_category x where x.person_id = p.id and x.valid_from <= :until) d
				where %s
				order by array_position(array['FULL', 'PROBATIONARY', 'CANDIDATE', 'ACTIVIST', 'APPLICANT'], c.category::text),
				  p.pinyin, p.id
				"""
			.formatted(WITHIN);

		private static final String MEETINGS = """
				select a.id, r.name as kind, a.held_on, u.name as unit, a.place, a.host, a.recorder, a.topic, a.notes, a.due_count,
				  a.present_count, a.made_up_count,
				  (select string_agg(n.name, '＋' order by n.position) from activity_count k
				     join measure_record_kind n on n.key = k.kind where k.activity_id = a.id and k.held) as kinds,
				  (select string_agg(p.name || case when coalesce(t.reason, '') = '' then '' else '（' || t.reason || '）' end, '、'
				     order by p.pinyin) from activity_attendance t join organization_person p on p.id = t.person_id
				   where t.activity_id = a.id and t.state = 'ABSENT') as absent
				from activity_activity a join organization_unit u on u.id = a.unit_id
				join measure_record_kind r on r.key = a.kind
				where %s and a.held_on between :first and :until and a.status in ('DONE', 'CHECKED')
				order by a.held_on, a.starts_at nulls last, a.id
				"""
			.formatted(WITHIN);

		private static final String STUDIES = """
				select p.name, count(*) filter (where t.state in ('PRESENT', 'ABSENT')) as due,
				  count(*) filter (where t.state = 'PRESENT') as present,
				  count(*) filter (where t.made_up_on <= :until) as made_up,
				  coalesce(sum(a.class_hours) filter (where t.state = 'PRESENT' or t.made_up_on <= :until), 0) as hours
				from activity_activity a join activity_attendance t on t.activity_id = a.id
				join organization_unit u on u.id = a.unit_id join organization_person p on p.id = t.person_id
				where %s and a.held_on between :first and :until and a.status in ('DONE', 'CHECKED')
				  and exists (select 1 from activity_count k join activity_kind s on s.key = k.kind and s.study
				    where k.activity_id = a.id)
				group by p.id, p.name, p.pinyin order by p.pinyin, p.id
				""".formatted(WITHIN);

		private final JdbcClient jdbc;

		private final Transfers transfers;

		Reader(JdbcClient jdbc, Transfers transfers) {
			this.jdbc = jdbc;
			this.transfers = transfers;
		}

		/** The year up to a day. */
		Handbook of(UnitRef branch, int year, LocalDate today) {
			LocalDate first = LocalDate.of(year, 1, 1);
			LocalDate last = LocalDate.of(year, 12, 31);
			LocalDate until = last.isAfter(today) ? today : last;
			return new Handbook(branch.name(), year, until, rows(POSTS, branch, first, until, Post.class),
					rows(PEOPLE, branch, first, until, Person.class),
					rows(MEETINGS, branch, first, until, Meeting.class),
					rows(STUDIES, branch, first, until, Study.class),
					this.transfers.of(Set.of(branch.id()), first, until));
		}

		private <T> List<T> rows(String sql, UnitRef branch, LocalDate first, LocalDate until, Class<T> type) {
			return this.jdbc.sql(sql)
				.param("branch", branch.id())
				.param("first", first)
				.param("until", until)
				.query(type)
				.list();
		}

	}

}
