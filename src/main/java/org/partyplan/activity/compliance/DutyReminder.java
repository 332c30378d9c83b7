package org.partyplan.activity.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.partyplan.notification.Notifications;
import org.partyplan.notification.Recipients;
import org.partyplan.shared.Days;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells secretaries before a period ends what exactly is still to be held, once. */
@Component
class DutyReminder {

	private final Duties duties;

	private final Notifications notifications;

	private final Recipients recipients;

	private final JdbcClient jdbc;

	private final Clock clock;

	DutyReminder(Duties duties, Notifications notifications, Recipients recipients, JdbcClient jdbc, Clock clock) {
		this.duties = duties;
		this.notifications = notifications;
		this.recipients = recipients;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Scheduled(cron = "0 10 8 * * *", zone = "Asia/Shanghai")
	@SchedulerLock(name = "activity-duty-reminder")
	public void remind() {
		remind(LocalDate.now(this.clock));
	}

	/** How many messages went out. */
	int remind(LocalDate today) {
		List<UUID> roots = this.jdbc.sql("select id from organization_unit where path = '/' || id || '/'")
			.query(UUID.class)
			.list();
		if (roots.isEmpty()) {
			return 0;
		}
		Map<UUID, List<DutyCell>> lacking = this.duties.cells(roots, today, today)
			.stream()
			.filter(DutyCell::soon)
			.collect(Collectors.groupingBy(DutyCell::unitId));
		return lacking.entrySet().stream().mapToInt((branch) -> tell(branch.getKey(), branch.getValue())).sum();
	}

	private int tell(UUID branch, List<DutyCell> cells) {
		DutyCell first = cells.get(0);
		String what = cells.stream().map(DutyCell::what).collect(Collectors.joining("、"));
		return this.notifications.tell(this.recipients.holding(Role.SECRETARY, List.of(branch), Lending.ACTIVITIES),
				"duty:" + branch, "soon:" + first.ends(), "到 " + Days.words(first.ends()) + "还要开：" + what,
				"/activities/compliance");
	}

}
