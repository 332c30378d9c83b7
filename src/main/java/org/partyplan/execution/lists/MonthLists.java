package org.partyplan.execution.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.model.ExecutionSettings;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a unit's list of a month: two statements. */
@Component
class MonthLists {

	/** This month also shows what is left from before and what can be begun. */
	private static final String ROWS = """
			select a.id, a.title, a.period_label, a.due_on, a.grace_until, a.closed_on, a.status, a.evidence,
			       a.amount_label, t.cadence, e.source, l.short_name as lead, p.name as person,
			       cast(:today as date) as today, a.unit_id, t.record_kind,
			       (select s.note from execution_step s where s.assignment_id = a.id and a.status = 'RETURNED'
			          and s.kind = 'RETURNED' order by s.recorded_at desc limit 1) as remark
			from execution_assignment a
			left join plan_task t on t.id = a.task_id
			left join organization_unit l on l.id = t.lead_unit_id
			left join execution_errand e on e.id = a.errand_id
			left join organization_person p on p.id = a.person_id
			where a.unit_id = :unit and a.status <> 'WITHDRAWN'
			  and (a.due_on between :first and :last or a.closed_on between :first and :last
			    or :current and a.closed_on is null and a.period_start <= :visible)
			order by a.due_on, a.title, a.id limit 500
			""";

	private final JdbcClient jdbc;

	private final Organizations organizations;

	private final ExecutionSettings settings;

	private final Clock clock;

	MonthLists(JdbcClient jdbc, Organizations organizations, ExecutionSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.organizations = organizations;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The list of a unit the user acts for, or of the first; empty where there is none.
	 */
	Optional<MonthList> find(@Nullable String unit, @Nullable YearMonth month, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		List<UnitRef> units = units(me, today);
		if (units.isEmpty() && unit == null) {
			return Optional.empty();
		}
		UnitRef chosen = units.stream()
			.filter((one) -> unit == null || one.id().toString().equals(unit))
			.findFirst()
			.orElseThrow(() -> new NotFound("list of " + unit));
		YearMonth shown = (month != null) ? month : YearMonth.from(today);
		return Optional.of(new MonthList(chosen, units, shown, today, rows(chosen.id(), shown, today)));
	}

	private List<UnitRef> units(CurrentUser me, LocalDate today) {
		List<UUID> tops = Stream.concat(me.units(Role.RESPONSIBLE).stream(), me.units(Role.OFFICE).stream()).toList();
		return this.organizations.tree(tops, today)
			.stream()
			.filter((unit) -> unit.kind() != UnitKind.GROUP)
			.filter((unit) -> !me.is(Role.OFFICE) || tops.contains(unit.id()))
			.toList();
	}

	private List<MonthList.Row> rows(UUID unit, YearMonth month, LocalDate today) {
		return this.jdbc.sql(ROWS)
			.param("unit", unit)
			.param("today", today)
			.param("first", month.atDay(1))
			.param("last", month.atEndOfMonth())
			.param("current", month.equals(YearMonth.from(today)))
			.param("visible", today.plusDays(this.settings.aheadDays()))
			.query(MonthList.Row.class)
			.list();
	}

}
