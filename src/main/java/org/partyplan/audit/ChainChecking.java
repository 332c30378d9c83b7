package org.partyplan.audit;

import java.time.Clock;
import java.time.LocalDate;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.partyplan.notification.Notifications;
import org.partyplan.notification.Recipients;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks the chain when an auditor asks for it and every night; what is found is logged.
 */
@Component
class ChainChecking {

	private final LogCheck check;

	private final ApplicationEventPublisher events;

	private final Notifications notifications;

	private final Recipients recipients;

	private final Clock clock;

	ChainChecking(LogCheck check, ApplicationEventPublisher events, Notifications notifications, Recipients recipients,
			Clock clock) {
		this.check = check;
		this.events = events;
		this.notifications = notifications;
		this.recipients = recipients;
		this.clock = clock;
	}

	@Scheduled(cron = "0 20 3 * * *", zone = "Asia/Shanghai")
	@SchedulerLock(name = "audit-check")
	public void everyNight() {
		LogFinding found = check();
		if (!found.sound()) {
			this.notifications.tell(this.recipients.holding(Role.AUDITOR), "audit:chain",
					"broken:" + LocalDate.now(this.clock), "操作日志被改动过，请打开“核对日志”看是哪一条", "/audit/chain");
		}
	}

	LogFinding check() {
		LogFinding found = this.check.check();
		this.events.publishEvent(new AuditFact("audit.checked", "log", null, found.words(), found.sound()));
		return found;
	}

}
