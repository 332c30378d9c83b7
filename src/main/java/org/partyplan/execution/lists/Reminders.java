package org.partyplan.execution.lists;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.Informing;
import org.partyplan.execution.model.StepSql;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office reminds the units that owe, each of a matter at most once a day. */
@Service
@Transactional
class Reminders {

	private static final String OFFICE = Organizations.WITHIN.replace(":scope", ":office");

	private static final String FRESH = " and not exists (select 1 from execution_step s where s.assignment_id = a.id "
			+ "and s.kind = 'REMINDED' and s.effective_on = :asOf)";

	private static final String UNITS = """
			select u.id, u.name, count(*) as owed,
			       count(*) filter (where exists (select 1 from execution_step s where s.assignment_id = a.id
			         and s.kind = 'REMINDED' and s.effective_on = :asOf)) as reminded
			%s and a.status in ('OPEN', 'RETURNED') group by u.id order by owed desc, u.path
			""";

	private static final String REMIND = """
			with taken as (select a.id, a.unit_id %s and a.status in ('OPEN', 'RETURNED') %s), noted as (
			""" + StepSql.byUser(AssignmentStepKind.REMINDED, ":asOf").with("note", ":words").sql()
			+ ") select unit_id from taken";

	private final JdbcClient jdbc;

	private final Informing informing;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Reminders(JdbcClient jdbc, Informing informing, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.informing = informing;
		this.events = events;
		this.clock = clock;
	}

	/** Whom it would reach. */
	@Transactional(readOnly = true)
	Preview reach(RowFilter filter, CurrentUser me) {
		FilterSql sql = owed(filter, me);
		List<Owing> units = this.jdbc.sql(UNITS.formatted(sql.sql()))
			.params(sql.parameters())
			.query(Owing.class)
			.list();
		return new Preview(filter, units, this.informing.actingFor(units.stream().map(Owing::id).toList()).size());
	}

	/** How many units were reminded just now. */
	int remind(RowFilter filter, @Nullable String words, CurrentUser me) {
		FilterSql sql = owed(filter, me);
		Map<UUID, Long> units = this.jdbc.sql(REMIND.formatted(sql.sql(), FRESH))
			.params(sql.parameters())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", me.id())
			.param("byName", me.name())
			.param("words", words, Types.VARCHAR)
			.param("forName", me.actingFor(Role.OFFICE))
			.query(UUID.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy((unit) -> unit, Collectors.counting()));
		units.forEach((unit, owed) -> tell(unit, owed, words));
		if (!units.isEmpty()) {
			this.events.publishEvent(new AuditFact("assignment.reminded", "assignment", null,
					"催办 " + units.size() + " 个单位" + ((words == null) ? "" : "：" + words)));
		}
		return units.size();
	}

	private void tell(UUID unit, long owed, @Nullable String words) {
		this.informing.tell(List.of(unit), "remind:" + unit, "reminded:" + LocalDate.now(this.clock),
				"有 " + owed + " 项任务过了期限，" + ((words == null) ? "请尽快办理或报不适用" : "请尽快办理：" + words), "/assignments");
	}

	private FilterSql owed(RowFilter filter, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		FilterSql sql = new FilterSql(OFFICE, today, me).subject(filter)
			.unit(filter.unit(), FilterSql.BRANCHES_ONLY)
			.state("owed");
		return (filter.span() == null) ? sql.due(PeriodChoice.of(null, today).period())
				: sql.due(PeriodChoice.of(filter.span(), today).period());
	}

	/**
	 * Whom a reminder would reach.
	 *
	 * @param accounts how many people get a message
	 */
	record Preview(RowFilter filter, List<Owing> units, int accounts) {

		public int owed() {
			return this.units.stream().mapToInt(Owing::owed).sum();
		}

		/** Something that has not been said today. */
		public boolean fresh() {
			return this.units.stream().anyMatch((unit) -> unit.reminded() < unit.owed());
		}

	}

	/** A unit that owes, and how much of it was reminded of today. */
	record Owing(UUID id, String name, int owed, int reminded) {
	}

}
