package org.partyplan.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.partyplan.notification.Notifications;
import org.partyplan.notification.Recipients;
import org.partyplan.shared.Days;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells secretaries some days before; how many, never who. */
@Component
class BirthdayReminder {

	static final int AHEAD = 3;

	private static final String BRANCHES = """
			select id from organization_unit
			where kind = 'BRANCH' and valid_on(valid_from, valid_to, :day)
			""";

	private final JdbcClient jdbc;

	private final Birthdays birthdays;

	private final Notifications notifications;

	private final Recipients recipients;

	private final Clock clock;

	BirthdayReminder(JdbcClient jdbc, Birthdays birthdays, Notifications notifications, Recipients recipients,
			Clock clock) {
		this.jdbc = jdbc;
		this.birthdays = birthdays;
		this.notifications = notifications;
		this.recipients = recipients;
		this.clock = clock;
	}

	@Scheduled(cron = "0 15 8 * * *", zone = "Asia/Shanghai")
	@SchedulerLock(name = "care-birthday-reminder")
	public void remind() {
		remind(LocalDate.now(this.clock));
	}

	/** How many messages went out. */
	int remind(LocalDate today) {
		return this.jdbc.sql(BRANCHES)
			.param("day", today)
			.query(UUID.class)
			.list()
			.stream()
			.mapToInt((branch) -> remind(branch, today))
			.sum();
	}

	private int remind(UUID branch, LocalDate today) {
		LocalDate day = today.plusDays(AHEAD);
		List<Birthday> rows = this.birthdays.of(day.getYear(), day.getMonthValue(), null, Set.of(branch), today);
		long many = rows.stream().filter((row) -> row.in(day.getYear()).equals(day)).count();
		return (many == 0) ? 0
				: this.notifications.tell(this.recipients.holding(Role.SECRETARY, List.of(branch), Lending.CARE),
						"birthday:" + branch, "on:" + day, Days.words(day) + "有 " + many + " 名党员过政治生日",
						"/care/birthdays?month=" + day.getMonthValue());
	}

}
