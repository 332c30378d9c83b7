package org.partyplan.account.granting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.partyplan.account.model.Administrators;
import org.partyplan.notification.Notifications;
import org.partyplan.organization.ManyNumbersSeen;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the auditors, once an hour, who looks at the numbers of many people. */
@Component
class NumbersWatched {

	private final Administrators administrators;

	private final Notifications notifications;

	private final Clock clock;

	NumbersWatched(Administrators administrators, Notifications notifications, Clock clock) {
		this.administrators = administrators;
		this.notifications = notifications;
		this.clock = clock;
	}

	@EventListener
	void on(ManyNumbersSeen seen) {
		Instant hour = this.clock.instant().truncatedTo(ChronoUnit.HOURS);
		this.notifications.tell(this.administrators.auditors(LocalDate.now(this.clock)), "account:" + seen.user(),
				"numbers:" + hour.getEpochSecond(), "有人一小时内看了 " + seen.people() + " 人的完整身份证号和电话，请到操作日志按“查看身份证号和电话”核对",
				"/audit");
	}

}
