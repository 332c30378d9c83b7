package org.partyplan.execution.matching;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.ActivitiesLoaded;
import org.partyplan.activity.ActivityRecorded;
import org.partyplan.activity.ActivityTakenBack;
import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.AssignmentNews;
import org.partyplan.execution.model.StepSql;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records tick assignments off, in the transaction that saves the record; taken back, the
 * assignments are open again.
 */
@Component
public class Fulfilment {

	/** What is open and answered is done from the day of the record on. */
	private static final String FULFIL = ", " + MatchingSql.MATCHED
			+ """
					, taken as (
					  update execution_assignment a set status = 'DONE', closed_on = m.held_on, record_id = m.record_id,
					    version = a.version + 1
					  from matched m join record r on r.id = m.record_id join activity_activity v on v.id = r.id
					  where a.id = m.id and a.status in ('OPEN', 'RETURNED', 'CLAIMED') and ENOUGH
					  returning a.id, a.record_id, a.closed_on, coalesce(:byName, v.by_name) as author,
					    left(nullif(r.topic, ''), 300) as topic, case when a.amount_label is not null then r.amount end as figure
					)
					"""
				.replace("ENOUGH", MatchingSql.ENOUGH)
			+ StepSql.byUser(AssignmentStepKind.FULFILLED, "closed_on")
				.with("by_name", "author")
				.with("note", "topic")
				.with("amount", "figure")
				.with("record_id", "record_id")
				.sql();

	/**
	 * What the keeper says it answers too: open work outside the plan of the same unit.
	 */
	private static final String ALSO = """
			with taken as (
			  update execution_assignment a set status = 'DONE', closed_on = v.held_on, record_id = v.id, version = a.version + 1
			  from activity_activity v where v.id = :record and a.id in (:answers) and a.source_kind <> 'task'
			    and a.unit_id = v.unit_id and a.status in ('OPEN', 'RETURNED') returning a.id, v.held_on
			)
			"""
			+ StepSql.byUser(AssignmentStepKind.FULFILLED, "held_on").with("record_id", ":record").sql()
			+ "returning assignment_id";

	/**
	 * Where each 党小组 has to meet, another's record may have ticked off what this one made
	 * whole.
	 */
	private static final String TOGETHER = """
			select a.record_id from activity_activity b
			join organization_unit g on g.id = b.unit_id and g.kind = 'GROUP'
			join execution_assignment a on a.unit_id = any(g.above)
			  and a.unit_id <> g.id and a.source_kind = 'task' and a.status = 'DONE' and a.record_id is not null
			where b.id = :record""";

	/** What the record had ticked off, or helped to, and no longer answers. */
	private static final String REOPEN = ", " + MatchingSql.MATCHED
			+ """
					, taken as (
					  update execution_assignment a set status = 'OPEN', closed_on = null, record_id = null, version = a.version + 1
					  where (a.record_id = :record or a.record_id in (TOGETHER))
					    and a.status = 'DONE' and (a.source_kind = 'task' or :whole)
					    and not exists (select 1 from matched m where m.id = a.id and ENOUGH and a.closed_on = m.held_on)
					  returning a.id
					)
					"""
				.replace("ENOUGH", MatchingSql.ENOUGH)
				.replace("TOGETHER", TOGETHER)
			+ StepSql.byUser(AssignmentStepKind.UNFULFILLED, ":today").with("record_id", ":record").sql()
			+ "returning assignment_id";

	/**
	 * Records that may step in: of the same unit or its groups, or that the person came
	 * to.
	 */
	private static final String OTHERS = """
			v.id in (select o.id from execution_assignment a
			join activity_activity o on o.held_on between least(a.period_start, a.due_on - 45) and greatest(a.period_end, a.due_on + 60)
			  and (o.unit_id = a.unit_id or o.unit_id in (select g.id from organization_unit g where g.branch_id = a.unit_id)
			    or exists (select 1 from activity_attendance t where t.activity_id = o.id and t.person_id = a.person_id))
			where a.id in (:opened))""";

	private final JdbcClient jdbc;

	private final AssignmentNews news;

	private final Clock clock;

	Fulfilment(JdbcClient jdbc, AssignmentNews news, Clock clock) {
		this.jdbc = jdbc;
		this.news = news;
		this.clock = clock;
	}

	@EventListener
	void on(ActivityRecorded news) {
		reopen(news.activityId(), false, news.by());
		fulfil("v.id = :record", Map.of("record", news.activityId()), news.by());
		if (!news.answers().isEmpty()) {
			this.news.tell(AssignmentStepKind.FULFILLED,
					bind(ALSO, news.by()).param("record", news.activityId())
						.param("answers", news.answers())
						.query(UUID.class)
						.list());
		}
	}

	@EventListener
	void on(ActivityTakenBack news) {
		Set<UUID> opened = reopen(news.activityId(), true, news.by());
		if (!opened.isEmpty()) {
			fulfil(OTHERS, Map.of("opened", opened), news.by());
		}
	}

	@EventListener
	void on(ActivitiesLoaded news) {
		fulfil("v.held_on between :from and :to", Map.of("from", news.from(), "to", news.to()), null);
	}

	/** Records made before a plan's assignments were opened count for them too. */
	public void fulfilAll(Collection<UUID> tasks) {
		if (!tasks.isEmpty()) {
			fulfil("""
					exists (select 1 from plan_task t join plan_plan p on p.id = t.plan_id
					join activity_count c on c.kind = t.record_kind and c.activity_id = v.id
					where t.id in (:tasks) and v.held_on >= make_date(p.year - 1, 12, 1) and v.held_on <= make_date(p.year, 12, 31))""",
					Map.of("tasks", tasks), null);
		}
	}

	private void fulfil(String which, Map<String, ?> parameters, @Nullable CurrentUser by) {
		bind(MatchingSql.kept(which) + FULFIL, by).params(parameters).update();
	}

	private Set<UUID> reopen(UUID record, boolean whole, CurrentUser by) {
		Set<UUID> opened = bind(MatchingSql.kept("(v.id = :record or v.id in (" + TOGETHER + "))") + REOPEN, by)
			.param("record", record)
			.param("whole", whole)
			.param("today", LocalDate.now(this.clock))
			.query(UUID.class)
			.set();
		this.news.tell(AssignmentStepKind.UNFULFILLED, opened);
		return opened;
	}

	private JdbcClient.StatementSpec bind(String sql, @Nullable CurrentUser by) {
		return this.jdbc.sql(sql)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", (by == null) ? null : by.id(), Types.OTHER)
			.param("byName", (by == null) ? null : by.name())
			.param("forName", (by == null) ? null : by.actingFor(Role.SECRETARY));
	}

}
