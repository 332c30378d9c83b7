package org.partyplan.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.agenda.Agenda;
import org.partyplan.execution.AssignmentCounts;
import org.partyplan.execution.AssignmentCounts.Standings;
import org.partyplan.execution.AssignmentLists;
import org.partyplan.notification.Message;
import org.partyplan.notification.Notifications;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Puts a person's first page together: at most six statements, whatever the roles. */
@Component
class Workbench {

	private static final int MESSAGES = 6;

	private final Agenda agenda;

	private final AssignmentLists lists;

	private final AssignmentCounts counts;

	private final PlanMatters matters;

	private final Notifications notifications;

	private final Clock clock;

	Workbench(Agenda agenda, AssignmentLists lists, AssignmentCounts counts, PlanMatters matters,
			Notifications notifications, Clock clock) {
		this.agenda = agenda;
		this.lists = lists;
		this.counts = counts;
		this.matters = matters;
		this.notifications = notifications;
		this.clock = clock;
	}

	/**
	 * The page of a day.
	 * @param next whether the next month is looked at
	 */
	Page of(CurrentUser me, boolean next) {
		LocalDate today = LocalDate.now(this.clock);
		return new Page(me, today, month(me, next), this.counts.units(me, today),
				me.is(Role.LEADERSHIP) ? this.matters.rows(me) : List.of(),
				me.is(Role.OFFICE) ? this.lists.waiting(me, today) : AssignmentLists.Waiting.NONE,
				me.is(Role.DEPARTMENT) ? this.counts.led(me, today) : List.of(),
				this.notifications.unread(me, MESSAGES));
	}

	/** What the user's units have to do; nothing for who only looks. */
	AgendaMonth month(CurrentUser me, boolean next) {
		LocalDate today = LocalDate.now(this.clock);
		return new AgendaMonth(today, next, me.is(Role.KEEPERS) ? this.agenda.of(me, today) : List.of());
	}

	/**
	 * The first page: what one person has to do next.
	 *
	 * @param me whose page
	 * @param today the day
	 * @param month what the own units have to do or did
	 * @param units how units stand, those that owe most first
	 * @param stages plans to be taken a stage further
	 * @param queue reports that wait for the office
	 * @param led tasks the own department leads or helps with
	 * @param unread messages whose matter is open
	 */
	record Page(CurrentUser me, LocalDate today, AgendaMonth month, Standings units, List<PlanMatters.Row> stages,
			AssignmentLists.Waiting queue, List<AssignmentCounts.OfTask> led, List<Message> unread) {

		public boolean office() {
			return this.me.is(Role.OFFICE);
		}

		public boolean oversees() {
			return this.me.is(Role.OVERSEERS);
		}

		/** Keeps a branch: its rules, people and readings are on the page too. */
		public boolean branch() {
			return this.me.is(Role.SECRETARY);
		}

		public boolean acts() {
			return this.me.is(Role.KEEPERS);
		}

		public boolean department() {
			return this.me.is(Role.DEPARTMENT);
		}

		public int waiting() {
			return this.queue.all();
		}

		/** What is not on the page by itself. */
		public List<Message> messages() {
			return oversees() ? this.unread
					: this.unread.stream().filter((message) -> message.kind().matches("delegation|term")).toList();
		}

		/** The finding. */
		public String heading() {
			if (!oversees()) {
				return this.month.heading();
			}
			String owed = this.units.all().owing(this.units.owers(), "单位");
			return (waiting() > 0) ? owed + "，" + waiting() + " 份填报待审" : owed;
		}

		/** As of when, and from what. */
		public String summary() {
			String place = this.me.place() + " · " + Days.words(this.today) + " " + Days.weekday(this.today) + "。";
			return place + (oversees() ? this.units.all().words("今年到今天") + "。" : this.month.ahead() + counted());
		}

		private String counted() {
			return branch() ? "任务、规定、发展党员、必学、谈话、换届、签收都算在内，政治生日只列不计。" : "计划任务和来文交办都算在内。";
		}

	}

}
