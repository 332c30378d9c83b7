package org.partyplan.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.notification.Notifications;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Puts a person's first page together: at most six statements, whatever the roles. */
@Component
class Workbenches {

	private static final int MESSAGES = 6;

	private final OwnWork work;

	private final Standings standings;

	private final PlanMatters matters;

	private final ReviewQueue queue;

	private final LedTasks led;

	private final Notifications notifications;

	private final Clock clock;

	Workbenches(OwnWork work, Standings standings, PlanMatters matters, ReviewQueue queue, LedTasks led,
			Notifications notifications, Clock clock) {
		this.work = work;
		this.standings = standings;
		this.matters = matters;
		this.queue = queue;
		this.led = led;
		this.notifications = notifications;
		this.clock = clock;
	}

	Workbench of(CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		boolean acts = me.is(Role.KEEPERS);
		return new Workbench(me, today, acts ? this.work.rows(me, today) : List.of(), this.standings.rows(me, today),
				this.matters.rows(me), me.is(Role.OFFICE) ? this.queue.rows(me) : List.of(),
				me.is(Role.DEPARTMENT) ? this.led.rows(me, today) : List.of(),
				this.notifications.unread(me.id(), MESSAGES));
	}

}
