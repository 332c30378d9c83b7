package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.text.ItemText;
import org.partyplan.plan.text.Sentences;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.workday.Nodes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the form of a task in an amendment offers to choose from. */
@Component
@Transactional(readOnly = true)
class AmendmentTaskPage {

	private static final String TASK = """
			select t.section_id, t.item_id, t.quote, t.title, t.lead_unit_id, t.audience, t.cadence, t.due_on, t.node,
			       t.due_day, t.evidence, t.amount_label, t.leaves_behind, t.record_kind,
			       (select string_agg(u.unit_id::text, ',') from plan_task_unit u
			        where u.task_id = t.id and u.part = 'HELPER') as helpers,
			       (select string_agg(u.unit_id::text, ',') from plan_task_unit u
			        where u.task_id = t.id and u.part = 'TARGET') as targets,
			       (select string_agg(n.name, '、' order by n.name) from plan_task_person p
			        join organization_person n on n.id = p.person_id where p.task_id = t.id) as persons
			from plan_task t where t.id = :task and t.plan_id = :plan and t.withdrawn_on is null
			""";

	private static final String PLACE = """
			select s.id as section_id, i.no, i.title, i.body, i.position
			from plan_item i join plan_section s on s.id = i.section_id
			where i.id = :place and i.withdrawn_on is null and s.plan_id = :plan
			union all
			select s.id, s.no, s.title, s.intro, s.position from plan_section s where s.id = :place and s.plan_id = :plan
			""";

	private final PlanAccess heads;

	private final AmendmentChanges changes;

	private final TaskPayloads payloads;

	private final JdbcClient jdbc;

	AmendmentTaskPage(PlanAccess heads, AmendmentChanges changes, TaskPayloads payloads, JdbcClient jdbc) {
		this.heads = heads;
		this.changes = changes;
		this.payloads = payloads;
		this.jdbc = jdbc;
	}

	Page adding(UUID planId, UUID amendmentId, UUID placeId, CurrentUser me) {
		PlanAccess.Head plan = head(planId, amendmentId, me);
		ItemText text = text(planId, placeId, this.changes.of(amendmentId));
		List<String> sentences = Sentences.of(text.body());
		String first = sentences.isEmpty() ? "" : sentences.get(0);
		return new Page(plan, amendmentId, null, text.heading(), sentences, units(plan),
				AmendmentTaskForm.blank(first));
	}

	Page changing(UUID planId, UUID amendmentId, UUID taskId, CurrentUser me) {
		PlanAccess.Head plan = head(planId, amendmentId, me);
		List<PlanChange> collected = this.changes.of(amendmentId);
		Optional<PlanChange> change = about(collected, taskId);
		Row row = change.flatMap((found) -> Optional.ofNullable(found.payload().taskAfter()))
			.map((task) -> new Row(task.sectionId(), task.itemId(),
					AmendmentTaskForm.of(task, change.get().reason(), change.get().id())))
			.orElseGet(() -> row(planId, taskId, change.orElse(null)));
		ItemText text = text(planId, Objects.requireNonNullElse(row.itemId(), row.sectionId()), collected);
		List<String> sentences = Stream.concat(Stream.of(row.form().quote()), Sentences.of(text.body()).stream())
			.filter((sentence) -> !sentence.isEmpty() && text.body().contains(sentence))
			.distinct()
			.toList();
		return new Page(plan, amendmentId, taskId, text.heading(), sentences, units(plan), row.form());
	}

	private PlanAccess.Head head(UUID planId, UUID amendmentId, CurrentUser me) {
		PlanAccess.Head plan = this.heads.head(planId, me);
		if (!plan.amendable() || !amendmentId.equals(plan.amending())) {
			throw new NotFound("open amendment " + amendmentId);
		}
		return plan;
	}

	private List<UnitRef> units(PlanAccess.Head plan) {
		return this.payloads.units(plan.organizationId());
	}

	/** A paragraph as it will read. */
	private ItemText text(UUID planId, UUID placeId, List<PlanChange> collected) {
		return about(collected, placeId).flatMap((change) -> Optional.ofNullable(change.payload().itemAfter()))
			.orElseGet(() -> this.jdbc.sql(PLACE)
				.param("place", placeId)
				.param("plan", planId)
				.query(ItemText.class)
				.optional()
				.orElseThrow(() -> new NotFound("place " + placeId)));
	}

	private Row row(UUID planId, UUID taskId, @Nullable PlanChange change) {
		return this.jdbc.sql(TASK)
			.param("task", taskId)
			.param("plan", planId)
			.query(TaskRow.class)
			.optional()
			.map((task) -> new Row(task.sectionId(), task.itemId(), task.form(change)))
			.orElseThrow(() -> new NotFound("task " + taskId));
	}

	private static Optional<PlanChange> about(List<PlanChange> collected, UUID subjectId) {
		return collected.stream().filter((change) -> change.subjectId().equals(subjectId)).findFirst();
	}

	private record Row(UUID sectionId, @Nullable UUID itemId, AmendmentTaskForm form) {
	}

	private record TaskRow(UUID sectionId, @Nullable UUID itemId, String quote, String title, @Nullable UUID leadUnitId,
			Audience audience, Cadence cadence, @Nullable LocalDate dueOn, @Nullable String node,
			@Nullable Integer dueDay, Evidence evidence, @Nullable String amountLabel, @Nullable String leavesBehind,
			@Nullable String recordKind, @Nullable String helpers, @Nullable String targets, @Nullable String persons) {

		AmendmentTaskForm form(@Nullable PlanChange change) {
			return new AmendmentTaskForm(quote(), title(), leadUnitId(), audience(), ids(helpers()), ids(targets()),
					persons(), cadence(), dueOn(), node(), dueDay(), evidence(), amountLabel(), leavesBehind(),
					recordKind(), (change == null) ? "" : change.reason(), (change == null) ? null : change.id());
		}

		private static List<UUID> ids(@Nullable String joined) {
			return (joined == null) ? List.of() : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
		}

	}

	/**
	 * The form's page.
	 *
	 * @param task null for a new one
	 * @param heading of the item
	 * @param sentences of the item, one of which asks for the task
	 * @param units that can lead, help or own it
	 * @param form as it is first shown
	 */
	record Page(PlanAccess.Head plan, UUID amendment, @Nullable UUID task, String heading, List<String> sentences,
			List<UnitRef> units, AmendmentTaskForm form) {

		public java.util.Set<String> nodes() {
			return Nodes.keys();
		}

		public Audience[] audiences() {
			return Audience.values();
		}

		public Cadence[] cadences() {
			return Cadence.values();
		}

		public Evidence[] evidences() {
			return Evidence.values();
		}

	}

}
