package org.partyplan.execution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.partyplan.execution.model.AssignmentScopes;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of assignments that other modules show: a statement each. */
@Component
public class AssignmentLists {

	private static final String WAITING = AssignmentRow.select("execution_assignment", ", count(*) over () as waiting ")
			+ """
					where a.status in ('REPORTED', 'CLAIMED') and %s order by said.on_day, a.id limit 8
					""".formatted(Organizations.WITHIN.replace(":scope", ":office"));

	/**
	 * What has been owed longest of {@code :plan} in {@code :scope}, as
	 * {@link AssignmentRow}.
	 */
	public static final String OVERDUE = AssignmentRow.select() + """
			where t.plan_id = :plan and %s and %s order by a.due_on, a.title, u.name, a.id limit 10
			""".formatted(Organizations.WITHIN, States.OWED);

	private static final RowMapper<AssignmentRow> ROW = new SimplePropertyRowMapper<>(AssignmentRow.class);

	private final JdbcClient jdbc;

	AssignmentLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What falls to one person until {@code :until}, whichever unit hands it in, as
	 * {@link AssignmentRow}.
	 * @param person who, in SQL
	 */
	public static String of(String person) {
		return AssignmentRow.select() + """
				where a.person_id = %s and a.status in ('OPEN', 'RETURNED') and a.due_on <= :until
				order by a.due_on, a.title, a.id
				""".formatted(person);
	}

	/** Reports that wait for the user's office, the oldest first. */
	public Waiting waiting(CurrentUser me, LocalDate today) {
		List<Waiting> each = this.jdbc.sql(WAITING)
			.param("office", me.scope(Role.OFFICE))
			.param("asOf", today)
			.query((rows, number) -> new Waiting(rows.getInt("waiting"), List.of(ROW.mapRow(rows, number))))
			.list();
		return each.isEmpty() ? Waiting.NONE
				: new Waiting(each.get(0).all(), each.stream().flatMap((one) -> one.first().stream()).toList());
	}

	/**
	 * What waits to be judged.
	 *
	 * @param all how many in all
	 * @param first the oldest of them
	 */
	public record Waiting(int all, List<AssignmentRow> first) {

		public static final Waiting NONE = new Waiting(0, List.of());

	}

}
