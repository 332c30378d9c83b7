package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.PlanText;
import org.partyplan.plan.model.PlanTexts;
import org.partyplan.plan.model.TaskContent;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of an amendment: what it changes, side by side, until it is in force. */
@Component
@Transactional(readOnly = true)
class AmendmentSheet {

	private static final String AMENDMENT = """
			select a.id, a.plan_id, p.organization_id, p.title, p.status as plan_status, a.number, a.reason,
			       cast(a.reasons as text) as reasons, a.status, a.version, c.id as copy_id
			from plan_amendment a join plan_plan p on p.id = a.plan_id join organization_unit u on u.id = p.organization_id
			left join plan_plan c on c.amendment_id = a.id
			where a.id = :id and a.plan_id = :plan and %s
			"""
		.formatted(Organizations.WITHIN);

	private final PlanTexts texts;

	private final TaskContent.Naming naming;

	private final AmendmentChanges changes;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	AmendmentSheet(PlanTexts texts, TaskContent.Naming naming, AmendmentChanges changes, JdbcClient jdbc,
			JsonMapper json) {
		this.texts = texts;
		this.naming = naming;
		this.changes = changes;
		this.jdbc = jdbc;
		this.json = json;
	}

	Page of(UUID planId, UUID id, CurrentUser me) {
		Row amendment = this.jdbc.sql(AMENDMENT)
			.param("id", id)
			.param("plan", planId)
			.param("scope", me.scope(Role.OFFICE))
			.query(Row.class)
			.optional()
			.orElseThrow(() -> new NotFound("amendment " + id));
		if (amendment.copyId() == null) {
			return new Page(amendment, this.changes.of(id), Map.of(), List.of());
		}
		Map<UUID, PlanText> both = this.texts.load(List.of(planId, amendment.copyId()));
		PlanDifference difference = new PlanDifference(Objects.requireNonNull(both.get(planId)),
				Objects.requireNonNull(both.get(amendment.copyId())));
		Map<?, ?> reasons = this.json.readValue(amendment.reasons(), Map.class);
		List<PlanChange> changes = difference.changes(this.naming,
				(subject) -> Objects.toString(reasons.get(subject.toString()), amendment.reason()));
		return new Page(amendment, changes, reasons, difference.lost());
	}

	/**
	 * The amendment's own row.
	 *
	 * @param copyId the plan as it is being rewritten; null once it is in force
	 */
	record Row(UUID id, UUID planId, UUID organizationId, String title, PlanStatus planStatus, @Nullable Integer number,
			String reason, String reasons, Amendment.Status status, int version, @Nullable UUID copyId) {

		public boolean draft() {
			return status() == Amendment.Status.DRAFT;
		}

	}

	/**
	 * One page.
	 *
	 * @param reasons of single changes, by subject
	 * @param lost tasks and metrics to decide on before it takes effect
	 */
	record Page(Row amendment, List<PlanChange> changes, Map<?, ?> reasons, List<PlanDifference.Lost> lost) {

		/** Whether it can still be written and approved. */
		public boolean open() {
			return amendment().draft() && amendment().planStatus() == PlanStatus.ISSUED;
		}

		/** The reason of a change's own, or an empty string. */
		public String ownReason(PlanChange change) {
			return Objects.toString(reasons().get(change.subjectId().toString()), "");
		}

		/** What an approval says it has seen. */
		public int seen() {
			return fingerprint(changes());
		}

	}

	static int fingerprint(List<PlanChange> changes) {
		return changes.stream()
			.map((change) -> List.of(change.kind().name(), change.subjectId(), change.payload(), change.reason()))
			.toList()
			.hashCode();
	}

}
