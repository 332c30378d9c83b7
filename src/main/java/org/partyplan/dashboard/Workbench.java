package org.partyplan.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.partyplan.execution.AssignmentCounts;
import org.partyplan.execution.AssignmentCounts.OfUnit;
import org.partyplan.execution.AssignmentLists;
import org.partyplan.execution.AssignmentRow;
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

	private final AssignmentLists lists;

	private final AssignmentCounts counts;

	private final PlanMatters matters;

	private final Notifications notifications;

	private final Clock clock;

	Workbench(AssignmentLists lists, AssignmentCounts counts, PlanMatters matters, Notifications notifications,
			Clock clock) {
		this.lists = lists;
		this.counts = counts;
		this.matters = matters;
		this.notifications = notifications;
		this.clock = clock;
	}

	Page of(CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		boolean acts = me.is(Role.KEEPERS);
		return new Page(me, today, acts ? this.lists.own(me, today) : List.of(), this.counts.units(me, today),
				this.matters.rows(me),
				me.is(Role.OFFICE) ? this.lists.waiting(me, today) : AssignmentLists.Waiting.NONE,
				me.is(Role.DEPARTMENT) ? this.counts.led(me, today) : List.of(),
				this.notifications.unread(me.id(), MESSAGES));
	}

	/**
	 * The first page: what one person has to do next.
	 *
	 * @param me whose page
	 * @param today the day
	 * @param rows what the own units have to do or did this month
	 * @param units how units stand, those that owe most first
	 * @param matters plans that wait
	 * @param queue reports that wait for the office
	 * @param led tasks the own department leads or helps with
	 * @param messages unread
	 */
	record Page(CurrentUser me, LocalDate today, List<AssignmentRow> rows, List<OfUnit> units,
			List<PlanMatters.Row> matters, AssignmentLists.Waiting queue, List<AssignmentCounts.OfTask> led,
			List<Message> messages) {

		public boolean office() {
			return this.me.is(Role.OFFICE);
		}

		public boolean oversees() {
			return this.me.is(Role.OVERSEERS);
		}

		/** Takes plans further, or signs them. */
		public boolean plans() {
			return this.me.is(Role.LEADERSHIP);
		}

		/** Does work of its own, so that the lists of it are shown even when empty. */
		public boolean acts() {
			return this.me.is(Role.KEEPERS);
		}

		public boolean department() {
			return this.me.is(Role.DEPARTMENT);
		}

		public List<AssignmentRow> returned() {
			return those(AssignmentRow::returned);
		}

		public List<AssignmentRow> first() {
			return those((row) -> row.returned() || row.overdue());
		}

		public List<AssignmentRow> soon() {
			return those(AssignmentRow::upcoming);
		}

		public List<AssignmentRow> reported() {
			return those(AssignmentRow::reported);
		}

		public List<AssignmentRow> done() {
			return those(AssignmentRow::closed);
		}

		/** Whether rows have to say whose they are. */
		public boolean several() {
			return this.rows.stream().map(AssignmentRow::unit).distinct().count() > 1;
		}

		public List<PlanMatters.Row> receipts() {
			return this.matters.stream().filter(PlanMatters.Row::receipt).toList();
		}

		public List<PlanMatters.Row> stages() {
			return this.matters.stream().filter((matter) -> !matter.receipt()).toList();
		}

		public List<OfUnit> owing() {
			return this.units.stream().filter(OfUnit::owes).toList();
		}

		public int waiting() {
			return this.queue.all();
		}

		public int allOwed() {
			return this.units.isEmpty() ? 0 : this.units.get(0).allOwed();
		}

		/** How many units owe something. */
		public int owers() {
			return this.units.isEmpty() ? 0 : this.units.get(0).owing();
		}

		/** The finding. */
		public String heading() {
			return oversees() ? overseersHeading() : acts() ? ownHeading() : "今天没有要您办的事";
		}

		/** As of when, and from what. */
		public String summary() {
			String day = Days.words(this.today) + " "
					+ this.today.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
			String place = this.me.place() + " · " + day + "。";
			if (this.units.isEmpty()) {
				return place;
			}
			OfUnit sums = this.units.get(0);
			return place + (oversees() ? "今年到今天该办 " + sums.allDue() + " 项，欠 " + sums.allOwed() + " 项。"
					: "今年到今天应办 " + sums.ownDue() + " 项，已办 " + sums.ownDone() + " 项"
							+ (sums.ownReported() > 0 ? "，待审 " + sums.ownReported() + " 项。" : "。"));
		}

		private String overseersHeading() {
			String owed = (owers() == 0) ? "各单位到今天不欠" : owers() + " 个单位欠 " + allOwed() + " 项";
			return (waiting() > 0) ? owed + "，" + waiting() + " 份填报待审" : owed;
		}

		private String ownHeading() {
			int urgent = first().size();
			return (urgent > 0) ? "先办这 " + urgent + " 件，其余不急"
					: soon().isEmpty() ? "没有到期未办的" : "没有过期的，两周内 " + soon().size() + " 件到期";
		}

		private List<AssignmentRow> those(Predicate<AssignmentRow> kind) {
			return this.rows.stream().filter(kind).toList();
		}

	}

}
