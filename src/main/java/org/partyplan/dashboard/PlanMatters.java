package org.partyplan.dashboard;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.plan.PlanStatus;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plans that wait for the user: to be taken a stage further, or half imported.
 */
@Component
class PlanMatters {

	private static final String ROWS = """
			select 'STAGE' as kind, p.id, p.title, p.status
			from plan_plan p join organization_unit u on u.id = p.organization_id
			where (p.status in ('DRAFT', 'SUBMITTED', 'PASSED', 'SIGNED') and %1$s or p.status = 'PASSED' and %2$s)
			union all
			select 'READING', r.id, r.file_name, null
			from plan_reading r join organization_unit u on u.id = r.organization_id
			where r.by_id = :me and %1$s
			order by kind, title
			""".formatted(Organizations.WITHIN.replace(":scope", ":office"),
			Organizations.WITHIN.replace(":scope", ":leader"));

	private final JdbcClient jdbc;

	PlanMatters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(CurrentUser me) {
		return this.jdbc.sql(ROWS)
			.param("office", me.scope(Role.OFFICE))
			.param("leader", me.scope(Role.LEADER))
			.param("me", me.id())
			.query(Row.class)
			.list();
	}

	/** One plan that waits. */
	record Row(String kind, UUID id, String title, @Nullable PlanStatus status) {

		/** Where it is taken further. */
		public String link() {
			return this.kind.equals("READING") ? "/plans/read/" + this.id
					: (this.status == PlanStatus.DRAFT) ? "/plans/" + this.id + "/edit" : "/plans/" + this.id;
		}

		/** What is to be done with it. */
		public String deed() {
			if (this.status == null) {
				return "接着导入";
			}
			return switch (this.status) {
				case DRAFT -> "接着编";
				case SUBMITTED -> "记审议";
				case PASSED -> "签发";
				case SIGNED -> "印发";
				default -> "看计划";
			};
		}

	}

}
