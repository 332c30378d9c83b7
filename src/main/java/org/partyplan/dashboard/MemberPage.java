package org.partyplan.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.partyplan.assessment.PointsOf;
import org.partyplan.dashboard.Members.Member;
import org.partyplan.dashboard.Members.Row;
import org.partyplan.honour.Distinction;
import org.partyplan.honour.Distinctions;
import org.partyplan.regulation.Regulations;
import org.partyplan.regulation.Rule;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Percent;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Puts a member's own page together. */
@Component
class MemberPage {

	private final Members members;

	private final Distinctions honours;

	private final PointsOf points;

	private final Regulations regulations;

	private final Clock clock;

	MemberPage(Members members, Distinctions honours, PointsOf points, Regulations regulations, Clock clock) {
		this.members = members;
		this.honours = honours;
		this.points = points;
		this.regulations = regulations;
		this.clock = clock;
	}

	/** The user's own; empty where the account belongs to nobody of the roster. */
	Optional<Page> own(@Nullable Integer year, CurrentUser me) {
		return this.members.owner(me.id(), today()).map((member) -> page(member, true, year, me));
	}

	/** Somebody else's, for the branch and the office. */
	Page of(UUID person, @Nullable Integer year, CurrentUser me) {
		return this.members.find(person, me.scope(Role.PARTY_KEEPERS), today())
			.map((member) -> page(member, false, year, me))
			.orElseThrow(() -> new NotFound("member " + person));
	}

	/** One record in which the user stands. */
	Members.Record record(UUID id, CurrentUser me) {
		return this.members.record(id, me.id()).orElseThrow(() -> new NotFound("record " + id));
	}

	private Page page(Member member, boolean own, @Nullable Integer wanted, CurrentUser me) {
		LocalDate today = today();
		int year = (wanted != null && wanted > 1949 && wanted <= today.getYear()) ? wanted : today.getYear();
		Rule asked = this.regulations.on(today).value(member.leads() ? "study.secretary" : "study.member");
		return new Page(member, own, me.is(Role.PARTY_READERS), year, today, asked,
				this.members.records(member.id(), year, today), this.honours.of(member.id(), today),
				points(member.id(), year, today),
				(year == today.getYear()) ? this.members.ahead(member.id(), today) : List.of());
	}

	private @Nullable BigDecimal points(UUID person, int year, LocalDate today) {
		LocalDate last = LocalDate.of(year, 12, 31);
		return this.points.in(year, person, last.isAfter(today) ? today : last).orElse(null);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * A member's year.
	 *
	 * @param own whether the member looks at it, rather than the branch or the office
	 * @param opens whether the records can be opened
	 * @param asked how much study the regulation asks
	 * @param points of the year; null where points are off
	 * @param ahead the meetings to come
	 */
	record Page(Member member, boolean own, boolean opens, int year, LocalDate today, Rule asked, List<Row> records,
			List<Distinction> honours, @Nullable BigDecimal points, List<Members.Ahead> ahead) {

		/** 学时: of what one came to or made up for. */
		public BigDecimal hours() {
			return this.records.stream()
				.filter(Row::studied)
				.map(Row::classHours)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		}

		public String hourWords() {
			return plain(hours());
		}

		public String percent() {
			return Percent.of(hours(), this.asked.binding());
		}

		public boolean enough() {
			return hours().compareTo(this.asked.binding()) >= 0;
		}

		public String lacking() {
			return plain(this.asked.binding().subtract(hours()));
		}

		/** Meetings at which one was due. */
		public long due() {
			return this.records.stream().filter((row) -> row.due() && (row.present() || row.missed())).count();
		}

		public long came() {
			return this.records.stream().filter((row) -> row.due() && row.present()).count();
		}

		public List<Row> owed() {
			return this.records.stream().filter(Row::owed).toList();
		}

		public String pointWords() {
			return (this.points == null) ? "" : plain(this.points);
		}

		/** Clock hours of service. */
		public String serviceHours() {
			int minutes = this.records.stream()
				.filter((row) -> row.present() && row.service())
				.mapToInt(Row::minutes)
				.sum();
			return plain(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP));
		}

		public long services() {
			return this.records.stream().filter((row) -> row.present() && row.service()).count();
		}

		/** The finding. */
		public String heading() {
			String whose = this.own ? "我今年" : this.member.name() + this.year + "年";
			whose = (this.own && this.year != this.today.getYear()) ? "我" + this.year + "年" : whose;
			return whose + "学了 " + hourWords() + " 学时，" + (owed().isEmpty() ? "没有要补的" : "还有 " + owed().size() + " 次要补");
		}

		/** The years to choose from, the newest first. */
		public List<Integer> years() {
			int first = (this.member.applied() == null) ? this.today.getYear()
					: Math.max(this.member.applied().getYear(), this.today.getYear() - 9);
			return IntStream
				.iterate(this.today.getYear(), (year) -> year >= Math.min(first, this.year), (year) -> year - 1)
				.boxed()
				.toList();
		}

		/** Where a record is read. */
		public String record(Row row) {
			return (this.opens ? "/activities/" : "/me/records/") + row.id();
		}

		/** Whether its records can be opened at all. */
		public boolean linked() {
			return this.opens || this.own;
		}

		public String address() {
			return this.own ? "/me" : "/members/" + this.member.id() + "/own";
		}

		private static String plain(BigDecimal number) {
			return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
		}

	}

}
