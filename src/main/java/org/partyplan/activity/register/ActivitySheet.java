package org.partyplan.activity.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityAccess;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.activity.model.ActivitySteps;
import org.partyplan.activity.model.Attendance;
import org.partyplan.activity.model.Attendance.State;
import org.partyplan.activity.model.Vote;
import org.partyplan.document.StoredFile;

/**
 * Everything one record's page shows.
 *
 * @param people how each of the roster stood to it
 * @param steps its history, newest first
 */
record ActivitySheet(Row row, ActivityAccess.Reach reach, List<Person> people, List<Vote> ballots,
		List<StoredFile> files, List<ActivitySteps.Row> steps, LocalDate today) {

	public List<Person> present() {
		return those(State.PRESENT);
	}

	public List<Person> absent() {
		return those(State.ABSENT);
	}

	public List<Person> exempt() {
		return those(State.EXEMPT);
	}

	/** Its keeper may change it. */
	public boolean changes() {
		return this.reach.keeps()
				&& (this.row.status == ActivityStatus.DRAFT || this.row.status == ActivityStatus.DONE);
	}

	public boolean takesBack() {
		return this.row.status.counts() && this.reach.keeps()
				&& (this.row.status == ActivityStatus.DONE || this.reach.checks());
	}

	public boolean checks() {
		return this.reach.checks() && this.row.status == ActivityStatus.DONE;
	}

	public boolean makesUp() {
		return this.reach.keeps() && this.row.status.counts();
	}

	private List<Person> those(State state) {
		return this.people.stream().filter((person) -> person.state() == state).toList();
	}

	/** The record itself. */
	record Row(UUID id, String kind, @Nullable String variant, String also, String unit, LocalDate heldOn,
			@Nullable LocalTime startsAt, @Nullable Integer minutesLong, String place, String host, String recorder,
			String topic, String notes, @Nullable String observed, int dueCount, int presentCount, int madeUpCount,
			@Nullable Integer served, @Nullable String servedLabel, BigDecimal classHours, ActivityStatus status,
			@Nullable String readings, int version) {

		/** 主题党日＋临床查房. */
		public String title() {
			return (this.variant == null) ? this.kind : this.kind + this.variant;
		}

		/** 应到 20，实到 18，补学 1. */
		public String attendance() {
			if (this.dueCount > 0) {
				return "应到 " + this.dueCount + "，实到 " + this.presentCount
						+ (this.madeUpCount > 0 ? "，补学 " + this.madeUpCount : "");
			}
			return (this.presentCount > 0) ? "参加 " + this.presentCount + " 人" : "";
		}

		public String hours() {
			return this.classHours.signum() == 0 ? ""
					: this.classHours.stripTrailingZeros().toPlainString() + " 学时，记给到会和补学的人";
		}

		/** 17:30，1 小时. */
		public String time() {
			String start = (this.startsAt == null) ? "" : " " + this.startsAt;
			return (this.minutesLong == null) ? start : start + "，" + length(this.minutesLong);
		}

		private static String length(int minutes) {
			return (minutes % 60 == 0) ? minutes / 60 + " 小时" : minutes + " 分钟";
		}

	}

	/** One person of the roster. */
	record Person(UUID id, String name, State state, @Nullable String reason, @Nullable LocalDate madeUpOn) {
	}

}
