package org.partyplan.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKinds;
import org.partyplan.admission.model.CaseStatus;
import org.partyplan.shared.Days;
import org.partyplan.admission.model.Law;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.NextStep;
import org.partyplan.admission.model.ProgressRows;
import org.partyplan.notification.Notifications;
import org.partyplan.notification.Recipients;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells once of a step whose last day is near; it names nobody. */
@Component
class AdmissionReminder {

	private final ProgressRows courses;

	private final AdmissionStepKinds kinds;

	private final Law law;

	private final Notifications notifications;

	private final Recipients recipients;

	private final JdbcClient jdbc;

	private final Clock clock;

	AdmissionReminder(ProgressRows courses, AdmissionStepKinds kinds, Law law, Notifications notifications,
			Recipients recipients, JdbcClient jdbc, Clock clock) {
		this.courses = courses;
		this.kinds = kinds;
		this.law = law;
		this.notifications = notifications;
		this.recipients = recipients;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Scheduled(cron = "0 20 8 * * *", zone = "Asia/Shanghai")
	@SchedulerLock(name = "admission-reminder")
	public void remind() {
		remind(LocalDate.now(this.clock));
	}

	/** How many messages went out. */
	int remind(LocalDate today) {
		Layout layout = this.kinds.on(today);
		Rules rules = this.law.on(today);
		int told = 0;
		for (UUID root : roots()) {
			for (AdmissionProgress course : this.courses.of(List.of(root), null, CaseStatus.OPEN, today)) {
				told += NextStep.of(course, layout, rules, today)
					.stream()
					.filter((one) -> one.state() == NextStep.State.SOON)
					.mapToInt((one) -> tell(course, one, root))
					.sum();
			}
		}
		return told;
	}

	private List<UUID> roots() {
		return this.jdbc.sql("select id from organization_unit where path = '/' || id || '/'").query(UUID.class).list();
	}

	private int tell(AdmissionProgress course, NextStep ahead, UUID root) {
		List<UUID> whom = ahead.kind().superior()
				? this.recipients.holding(Role.OFFICE, List.of(root), Lending.ADMISSIONS)
				: this.recipients.holding(Role.SECRETARY, List.of(course.who().branchId()), Lending.ADMISSIONS);
		LocalDate latest = Objects.requireNonNull(ahead.latest());
		return this.notifications.tell(whom, "admission:" + course.id(), ahead.kind().key() + ":" + latest,
				"发展党员：有 1 人的" + ahead.kind().title() + "要在 " + Days.full(latest) + "前办", "/admissions/" + course.id());
	}

}
