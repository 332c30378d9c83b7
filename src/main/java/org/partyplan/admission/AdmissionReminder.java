package org.partyplan.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.partyplan.admission.model.Ahead;
import org.partyplan.admission.model.CaseStatus;
import org.partyplan.admission.model.Course;
import org.partyplan.admission.model.Courses;
import org.partyplan.admission.model.Days;
import org.partyplan.admission.model.Law;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.StepKinds;
import org.partyplan.notification.Notifications;
import org.partyplan.notification.Recipients;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells once of a step whose last day is near; it names nobody. */
@Component
class AdmissionReminder {

	private final Courses courses;

	private final StepKinds kinds;

	private final Law law;

	private final Notifications notifications;

	private final Recipients recipients;

	private final JdbcClient jdbc;

	private final Clock clock;

	AdmissionReminder(Courses courses, StepKinds kinds, Law law, Notifications notifications, Recipients recipients,
			JdbcClient jdbc, Clock clock) {
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
			for (Course course : this.courses.of(List.of(root), null, CaseStatus.OPEN, today)) {
				told += Ahead.of(course, layout, rules, today)
					.stream()
					.filter((one) -> one.state() == Ahead.State.SOON)
					.mapToInt((one) -> tell(course, one, root))
					.sum();
			}
		}
		return told;
	}

	private List<UUID> roots() {
		return this.jdbc.sql("select id from organization_unit where path = '/' || id || '/'").query(UUID.class).list();
	}

	private int tell(Course course, Ahead ahead, UUID root) {
		List<UUID> whom = ahead.kind().superior() ? this.recipients.holding(Role.OFFICE, List.of(root))
				: this.recipients.holding(Role.SECRETARY, List.of(course.who().branchId()));
		LocalDate latest = Objects.requireNonNull(ahead.latest());
		return this.notifications.tell(whom, "admission:" + course.id(), ahead.kind().key() + ":" + latest,
				"发展党员：有 1 人的" + ahead.kind().title() + "要在 " + Days.words(latest) + "前办", "/admissions/" + course.id());
	}

}
