package org.partyplan.activity.study;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office lists what is read in a month. */
@Service
@Transactional
class StudyTextKeeping {

	private static final int MOST = 30;

	private static final int LONGEST = 200;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StudyTextKeeping(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** One title a line; what stands there already stays as it is. */
	int add(YearMonth month, StudyText.Kind kind, String titles, CurrentUser me) {
		List<String> lines = titles.lines().map(String::strip).filter((line) -> !line.isEmpty()).distinct().toList();
		if (lines.isEmpty() || lines.size() > MOST || lines.stream().anyMatch((line) -> line.length() > LONGEST)) {
			throw new RuleBroken("activity.reading.titles", MOST, LONGEST).at("titles");
		}
		UUID office = me.office();
		int added = lines.stream()
			.mapToInt((title) -> this.jdbc.sql("""
					insert into activity_reading (id, organization_id, title, kind, month) values (?, ?, ?, ?, ?)
					on conflict do nothing""").params(Ids.next(), office, title, kind.name(), month.atDay(1)).update())
			.sum();
		this.events.publishEvent(new AuditFact("activity.readingsAdded", "reading", null,
				month + " 的篇目加 " + added + " 篇" + kind.label()));
		return added;
	}

	/** No longer offered from today on; who has read it has read it. */
	void withdraw(UUID reading, CurrentUser me) {
		set(reading, LocalDate.now(this.clock), "撤下篇目", me);
	}

	void restore(UUID reading, CurrentUser me) {
		set(reading, null, "恢复篇目", me);
	}

	private void set(UUID reading, @Nullable LocalDate on, String deed, CurrentUser me) {
		int set = this.jdbc
			.sql("""
					update activity_reading set withdrawn_on = cast(:on as date) where id = :id and organization_id in (:mine)
					and (withdrawn_on is null) = (cast(:on as date) is not null)""")
			.param("on", on)
			.param("id", reading)
			.param("mine", me.scope(Role.OFFICE))
			.update();
		if (set == 0) {
			throw new NotFound("reading " + reading);
		}
		this.events.publishEvent(new AuditFact("activity.readingSet", "reading", reading, deed));
	}

}
