package org.partyplan.activity.register;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityAccess;
import org.partyplan.activity.model.ActivityFiles;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.activity.model.ActivitySteps;
import org.partyplan.activity.model.Attendance.State;
import org.partyplan.activity.model.Vote;
import org.partyplan.activity.recording.Votes;
import org.partyplan.document.StoredFile;
import org.partyplan.shared.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one record's page: six statements. */
@Component
class ActivitySheets {

	private static final String ROW = """
			select a.id, a.variant, a.held_on, a.starts_at, a.minutes_long, a.place, a.host, a.recorder, a.topic, a.notes,
			       a.due_count, a.present_count, a.made_up_count, a.served, a.class_hours, a.status, a.version,
			       r.name as kind, o.name as observed, k.served_label,
			       case u.kind when 'GROUP' then (select b.name from organization_unit b where b.id = u.branch_id) || u.name else u.name end as unit,
			       (select coalesce(string_agg(n.name, '、' order by n.position), '') from activity_count c
			          join measure_record_kind n on n.key = c.kind
			        where c.activity_id = a.id and c.held and c.kind <> a.kind) as also,
			       (select string_agg(g.title, '；' order by g.title) from activity_read d
			          join activity_reading g on g.id = d.reading_id where d.activity_id = a.id) as readings
			from activity_activity a join activity_kind k on k.key = a.kind join measure_record_kind r on r.key = a.kind
			join organization_unit u on u.id = a.unit_id left join organization_unit o on o.id = a.observed_unit_id
			where a.id = ?
			""";

	private static final String PEOPLE = """
			select p.id, p.name, t.state, t.reason, t.made_up_on from activity_attendance t
			join organization_person p on p.id = t.person_id where t.activity_id = ? order by p.pinyin, p.name, p.id
			""";

	private final JdbcClient jdbc;

	private final ActivityAccess access;

	private final Votes ballots;

	private final ActivityFiles files;

	private final ActivitySteps steps;

	private final Clock clock;

	ActivitySheets(JdbcClient jdbc, ActivityAccess access, Votes ballots, ActivityFiles files, ActivitySteps steps,
			Clock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.ballots = ballots;
		this.files = files;
		this.steps = steps;
		this.clock = clock;
	}

	Sheet find(UUID id, CurrentUser me) {
		ActivityAccess.Reach reach = this.access.reach(id, me);
		return new Sheet(this.jdbc.sql(ROW).param(id).query(Sheet.Row.class).single(), reach,
				this.jdbc.sql(PEOPLE).param(id).query(Sheet.Person.class).list(), this.ballots.of(id),
				this.files.of(id), this.steps.of(id), LocalDate.now(this.clock));
	}

	/**
	 * Everything one record's page shows.
	 *
	 * @param people how each of the roster stood to it
	 * @param steps its history, newest first
	 */
	record Sheet(Row row, ActivityAccess.Reach reach, List<Person> people, List<Vote> ballots, List<StoredFile> files,
			List<ActivitySteps.Row> steps, LocalDate today) {

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

}
