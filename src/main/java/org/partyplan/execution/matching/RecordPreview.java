package org.partyplan.execution.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentStatus;
import org.partyplan.execution.model.AssignmentScopes;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a record will tick off, or has ticked off. */
@Component
public class RecordPreview {

	private static final UUID NOT_YET = new UUID(0, 0);

	private static final String FROM_RECORD = """
			select a.id, a.title, a.period_label, a.due_on, a.status, a.evidence = 'FILE' as file, a.record_id, false as errand,
			       m.held_on, m.held_on as today, m.missing
			from matched m join execution_assignment a on a.id = m.id join organization_unit u on u.id = a.unit_id
			left join plan_task t on t.id = a.source_id
			where (a.status in ('OPEN', 'RETURNED') or a.record_id = m.record_id) and SEES
			union all
			select a.id, a.title, a.period_label, a.due_on, a.status, false, a.record_id, true, r.held_on, r.held_on, null
			from record r join execution_assignment a on a.unit_id = r.unit_id and a.source_kind <> 'task'
			join organization_unit u on u.id = a.unit_id left join plan_task t on t.id = a.source_id
			where a.status in ('OPEN', 'RETURNED') and a.evidence <> 'FILE' and a.period_start <= r.held_on and SEES
			order by 8, 4, 2
			"""
		.replace("SEES", AssignmentScopes.SEES);

	private static final String WILL = MatchingSql.TYPED + ", " + MatchingSql.MATCHED + FROM_RECORD;

	private static final String DID = MatchingSql.kept("v.id = :record") + ", " + MatchingSql.MATCHED
			+ """
					select a.id, a.title, a.period_label, a.due_on, a.status, false as file, a.record_id, a.source_kind <> 'task' as errand,
					       coalesce(a.closed_on, m.held_on) as held_on, coalesce(a.closed_on, m.held_on) as today, m.missing
					from execution_assignment a join organization_unit u on u.id = a.unit_id
					left join plan_task t on t.id = a.source_id left join matched m on m.id = a.id and m.missing is not null
					where (a.id in (select id from execution_assignment where record_id = :record) and a.status = 'DONE'
					  or a.id in (select id from matched where missing is not null) and a.status in ('OPEN', 'RETURNED')) and SEES
					order by m.missing nulls first, a.due_on, a.title
					"""
				.replace("SEES", AssignmentScopes.SEES);

	private final JdbcClient jdbc;

	private final Clock clock;

	RecordPreview(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What saving a record as typed so far would tick off, and what else it could. */
	List<Row> will(@Nullable UUID record, UUID unit, @Nullable LocalDate day, Collection<String> kinds,
			Collection<UUID> people, CurrentUser me) {
		return this.jdbc.sql(WILL)
			.param("record", (record == null) ? NOT_YET : record)
			.param("unit", unit)
			.param("day", (day == null) ? LocalDate.now(this.clock) : day)
			.param("kinds", kinds)
			.param("people", CurrentUser.orNone(people))
			.param("own", me.scope(Role.RESPONSIBLE))
			.param("office", me.scope(Role.OFFICE))
			.param("over", me.scope(Role.OVERSEERS))
			.query(Row.class)
			.list();
	}

	/** What a record has ticked off. */
	List<Row> did(UUID record, CurrentUser me) {
		return this.jdbc.sql(DID)
			.param("record", record)
			.param("own", me.scope(Role.RESPONSIBLE))
			.param("office", me.scope(Role.OFFICE))
			.param("over", me.scope(Role.OVERSEERS))
			.query(Row.class)
			.list();
	}

	/** One assignment that a record answers. */
	record Row(UUID id, String title, String periodLabel, LocalDate dueOn, AssignmentStatus status, boolean file,
			@Nullable UUID recordId, boolean errand, LocalDate heldOn, LocalDate today, @Nullable String missing) {

		/** Ticked off by saving, not just brought nearer. */
		public boolean sure() {
			return !this.errand && this.missing == null;
		}

		/** One group of several met; the others have to, too. */
		public boolean partly() {
			return !this.errand && this.missing != null;
		}

		/** 6月30日到期，提前 41 天. */
		public String when() {
			long days = ChronoUnit.DAYS.between(this.heldOn, this.dueOn);
			String due = Days.words(this.dueOn) + "到期";
			return (days > 0) ? due + "，提前 " + days + " 天" : (days == 0) ? due : due + "，晚了 " + -days + " 天";
		}

	}

}
