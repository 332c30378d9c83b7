package org.partyplan.organization.health;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.partyplan.notification.Notifications;
import org.partyplan.notification.Recipients;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;
import org.partyplan.workday.Workdays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * From six months ahead of an election whoever has to prepare it is told, once, and once
 * more when it is overdue.
 */
@Component
class HealthRound {

	private final OrganizationHealth health;

	private final Notifications notifications;

	private final Recipients recipients;

	private final Workdays workdays;

	private final JdbcClient jdbc;

	private final Clock clock;

	HealthRound(OrganizationHealth health, Notifications notifications, Recipients recipients, Workdays workdays,
			JdbcClient jdbc, Clock clock) {
		this.health = health;
		this.notifications = notifications;
		this.recipients = recipients;
		this.workdays = workdays;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Scheduled(cron = "0 20 6 * * *", zone = "Asia/Shanghai")
	@Scheduled(initialDelayString = "${party-plan.organization.first-round:PT40S}")
	@SchedulerLock(name = "organization-health-round")
	public void run() {
		LocalDate today = LocalDate.now(this.clock);
		for (UUID root : roots()) {
			List<OrganizationHealth.Finding> elections = this.health.on(Set.of(root), today)
				.of("换届")
				.stream()
				.filter((finding) -> finding.day() != null)
				.toList();
			elections.forEach((finding) -> tell(finding, root));
			askForHolidays(root, today);
		}
	}

	/**
	 * The next year's table comes out in November; without one, working days are guessed.
	 */
	private void askForHolidays(UUID root, LocalDate today) {
		int year = (today.getMonthValue() >= 11) ? today.getYear() + 1 : today.getYear();
		if (!this.workdays.published(year)) {
			this.notifications.tell(this.recipients.holding(Role.OFFICE, Set.of(root), Lending.ROSTER),
					"holidays:" + year, "missing:" + YearMonth.from(today),
					year + "年的放假安排还没有录入：公示和期限暂按周一到周五算，国务院发布后请录入", "/admin/holidays");
		}
	}

	private List<UUID> roots() {
		return this.jdbc.sql("select id from organization_unit where path = '/' || id || '/' and valid_to is null")
			.query(UUID.class)
			.list();
	}

	private void tell(OrganizationHealth.Finding finding, UUID root) {
		String step = (finding.late() ? "overdue:" : "due:") + finding.day();
		String when = finding.late() ? "换届已过期，请尽快办理或报批延期" : "6 个月内要换届，可以开始筹备";
		String subject = "term:" + finding.unitId();
		this.notifications.tell(this.recipients.holding(Role.OFFICE, Set.of(root), Lending.ROSTER), subject, step,
				finding.unit() + when, "/organizations/" + finding.unitId());
		this.notifications.tell(this.recipients.holding(Role.SECRETARY, Set.of(finding.unitId()), Lending.ROSTER),
				subject, step, "本支部" + when, "/organizations/" + finding.unitId());
	}

}
