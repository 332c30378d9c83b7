package org.partyplan.execution.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every day, and once after a start: what a new branch has to do is opened, what a closed
 * one had left is withdrawn. Running it twice, or after days off, comes to the same.
 */
@Component
class DailyRound {

	private final PlanRound rounds;

	private final Clock clock;

	DailyRound(PlanRound rounds, Clock clock) {
		this.rounds = rounds;
		this.clock = clock;
	}

	@Scheduled(cron = "0 10 1 * * *", zone = "Asia/Shanghai")
	@Scheduled(initialDelayString = "${party-plan.execution.first-round:PT20S}")
	@SchedulerLock(name = "execution-daily-round")
	public void run() {
		LocalDate today = LocalDate.now(this.clock);
		List<UUID> plans = this.rounds.issued();
		plans.forEach((plan) -> this.rounds.go(plan, today));
		this.rounds.withdrawOfClosedUnits(today);
	}

}
