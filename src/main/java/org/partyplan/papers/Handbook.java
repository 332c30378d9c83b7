package org.partyplan.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;

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
		List<Study> studies, List<TransferRow> moves) {

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

}
