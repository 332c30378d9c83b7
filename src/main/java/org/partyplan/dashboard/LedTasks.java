package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.execution.States;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tasks a department leads or helps with, and how they stand with those who have to do
 * them.
 */
@Component
class LedTasks {

	private static final String ROWS = """
			select t.id, t.plan_id, t.title, p.leads, count(*) filter (where a.due_on < :asOf) as due,
			       count(*) filter (where %s) as owed
			from (
			  select t.id, true as leads from plan_task t join organization_unit u on u.id = t.lead_unit_id where %s
			  union
			  select x.task_id, false from plan_task_unit x join organization_unit u on u.id = x.unit_id
			  where x.part = 'HELPER' and %2$s
			) p join plan_task t on t.id = p.id join plan_plan y on y.id = t.plan_id and y.status = 'ISSUED'
			left join execution_assignment a on a.task_id = t.id and not %s
			where t.withdrawn_on is null or t.withdrawn_on > :asOf
			group by t.id, t.plan_id, t.title, p.leads, t.position
			order by p.leads desc, owed desc, t.position, t.id limit 15
			""".formatted(States.OWED, Organizations.WITHIN, States.GONE);

	private final JdbcClient jdbc;

	LedTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(CurrentUser me, LocalDate today) {
		return this.jdbc.sql(ROWS)
			.param("scope", me.scope(Role.DEPARTMENT))
			.param("asOf", today)
			.query(Row.class)
			.list();
	}

	/** One task. */
	record Row(UUID id, UUID planId, String title, boolean leads, int due, int owed) {

		public String part() {
			return this.leads ? "牵头" : "配合";
		}

	}

}
