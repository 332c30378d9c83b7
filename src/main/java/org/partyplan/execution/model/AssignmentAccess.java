package org.partyplan.execution.model;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds an assignment for those whose reach it lies in; for others there is none. */
@Component
public class AssignmentAccess {

	private static final String REACH = """
			select %1$s as acts, %2$s as governs, %2$s or l.leads and not %1$s and a.status <> 'CLAIMED' as reviews,
			       %1$s or %3$s or l.leads as reads, t.record_kind is not null as recorded
			from execution_assignment a join organization_unit u on u.id = a.unit_id
			left join plan_task t on t.id = a.source_id left join execution_errand e on e.id = a.source_id
			cross join lateral (select coalesce(coalesce(t.lead_unit_id, e.lead_unit_id)
			  in (select u.id from organization_unit u where %4$s), false) as leads) l
			where a.id in (:ids)
			""".formatted(AssignmentScopes.ACTS, Organizations.WITHIN.replace(":scope", ":office"),
			AssignmentScopes.OVERSEES, Organizations.WITHIN.replace(":scope", ":own"));

	private final JdbcClient jdbc;

	private final Assignments assignments;

	AssignmentAccess(JdbcClient jdbc, Assignments assignments) {
		this.jdbc = jdbc;
		this.assignments = assignments;
	}

	/** What the user may do with it; not found where that is nothing. */
	public Reach reach(UUID id, CurrentUser me) {
		return reaches(Set.of(id), me).get(0);
	}

	/** Just to be looked at; whoever asks has been let through. */
	public Assignment found(UUID id) {
		return this.assignments.findById(id).orElseThrow(() -> new NotFound("assignment " + id));
	}

	/** Locked for somebody who does it. */
	public Assignment toAct(UUID id, CurrentUser me) {
		if (!reach(id, me).acts()) {
			throw new AccessDeniedException("acts for another unit");
		}
		return this.assignments.lock(id).orElseThrow(() -> new NotFound("assignment " + id));
	}

	/** The same where it is reported; what a record answers is not. */
	public Assignment toReport(UUID id, CurrentUser me) {
		if (reach(id, me).answeredByRecord()) {
			throw new RuleBroken("execution.recordAnswers");
		}
		return toAct(id, me);
	}

	/** Locked for the office over it. */
	public Assignment toGovern(UUID id, CurrentUser me) {
		if (!reach(id, me).governs()) {
			throw new AccessDeniedException("not the office over it");
		}
		return this.assignments.lock(id).orElseThrow(() -> new NotFound("assignment " + id));
	}

	/** Locked for somebody who judges it. */
	public Assignment toReview(UUID id, CurrentUser me) {
		return toReview(Set.of(id), me).get(0);
	}

	/** All of them, or none where one is out of reach. */
	public List<Assignment> toReview(Set<UUID> ids, CurrentUser me) {
		if (ids.isEmpty()) {
			return List.of();
		}
		if (!reaches(ids, me).stream().allMatch(Reach::reviews)) {
			throw new AccessDeniedException("reviews nothing here");
		}
		return this.assignments.lockAll(ids);
	}

	private List<Reach> reaches(Set<UUID> ids, CurrentUser me) {
		List<Reach> reaches = this.jdbc.sql(REACH)
			.param("ids", ids)
			.param("own", me.scope(Role.RESPONSIBLE))
			.param("office", me.scope(Role.OFFICE))
			.param("over", me.scope(Role.OVERSEERS))
			.query(Reach.class)
			.list();
		if (reaches.size() < ids.size() || !reaches.stream().allMatch(Reach::reads)) {
			throw new NotFound("assignment " + ids);
		}
		return reaches;
	}

	/**
	 * How far somebody reaches into one assignment.
	 *
	 * @param acts does it: its unit's secretary or head, or the office for the
	 * committee's own
	 * @param governs closes it or opens it again: the office over its unit
	 * @param reviews judges it: the office, and where another unit reports it, whoever
	 * leads the task; only the office judges that it does not apply
	 * @param reads sees it: all these, the leaders and discipline above it, and whoever
	 * leads the task
	 * @param recorded a record answers it
	 */
	public record Reach(boolean acts, boolean governs, boolean reviews, boolean reads, boolean recorded) {

		boolean answeredByRecord() {
			return this.acts && this.recorded;
		}
	}

}
