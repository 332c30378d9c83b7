package org.partyplan.plan.amending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.Schedule;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.TaskTerms;
import org.partyplan.plan.model.TaskUnit;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a task's payload, with the names that its units and persons have today. */
@Component
class TaskPayloads {

	private static final String PERSONS = """
			select p.id, p.name from organization_person p
			where p.id in (:ids) or p.name in (:names) and exists (
			  select 1 from organization_membership m join organization_unit u on u.id = m.unit_id
			  where m.person_id = p.id and m.valid_to is null and %s)
			""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final Organizations organizations;

	private final Clock clock;

	TaskPayloads(JdbcClient jdbc, Organizations organizations, Clock clock) {
		this.jdbc = jdbc;
		this.organizations = organizations;
		this.clock = clock;
	}

	/** The units that can lead, help or own a task of a plan. */
	List<UnitRef> units(UUID organizationId) {
		return this.organizations.tree(Set.of(organizationId), LocalDate.now(this.clock));
	}

	TaskPayload of(Plan plan, Task task) {
		Map<UUID, TaskPayload.Ref> units = byId(plan.organizationId());
		TaskTerms terms = task.terms();
		return new TaskPayload(task.span().sectionId(), task.span().itemId(), task.span().quote(), terms.title(),
				(terms.leadUnitId() == null) ? null : units.get(terms.leadUnitId()), terms.audience(),
				terms.schedule().cadence(), terms.schedule().dueOn(), terms.schedule().node(),
				terms.schedule().dueDay(), terms.evidence(), terms.amountLabel(), terms.leavesBehind(),
				terms.recordKind(), part(task, TaskUnit.Part.HELPER, units), part(task, TaskUnit.Part.TARGET, units),
				persons(plan.organizationId(), task.persons(), List.of()));
	}

	/** What the form asks for, at a place in the text. */
	TaskPayload of(Plan plan, UUID sectionId, @Nullable UUID itemId, AmendmentTaskForm form, Collection<UUID> known) {
		Map<UUID, TaskPayload.Ref> units = byId(plan.organizationId());
		Audience audience = Objects.requireNonNull(form.audience());
		Schedule schedule = form.schedule();
		List<UUID> targets = (audience == Audience.CHOSEN || audience == Audience.BRANCHES) ? form.targetIds() : null;
		TaskPayload task = new TaskPayload(sectionId, itemId, form.quote().strip(), form.title().strip(),
				units.get(form.leadUnitId()), audience, schedule.cadence(), schedule.dueOn(), schedule.node(),
				schedule.dueDay(), Objects.requireNonNull(form.evidence()), blankToNull(form.amountLabel()),
				blankToNull(form.leavesBehind()), blankToNull(form.recordKind()), refs(form.helperIds(), units::get),
				refs(targets, units::get),
				(audience == Audience.PERSONS) ? named(plan.organizationId(), form.persons(), known) : List.of());
		if (audience == Audience.CHOSEN && task.targets().isEmpty()) {
			throw new RuleBroken("plan.amend.noTarget");
		}
		return task;
	}

	private Map<UUID, TaskPayload.Ref> byId(UUID organizationId) {
		return units(organizationId).stream()
			.collect(Collectors.toMap(UnitRef::id, (unit) -> new TaskPayload.Ref(unit.id(), unit.name())));
	}

	private List<TaskPayload.Ref> named(UUID organizationId, @Nullable String typed, Collection<UUID> known) {
		List<String> names = Arrays.stream(String.valueOf(typed).split("[、，,；;\\s]+"))
			.filter((name) -> !name.isEmpty() && typed != null)
			.distinct()
			.toList();
		if (names.isEmpty()) {
			throw new RuleBroken("plan.amend.noPerson");
		}
		List<TaskPayload.Ref> found = persons(organizationId, known, names);
		return names.stream().map((name) -> one(name, found, known)).toList();
	}

	private static TaskPayload.Ref one(String name, List<TaskPayload.Ref> found, Collection<UUID> known) {
		List<TaskPayload.Ref> same = found.stream().filter((person) -> person.name().equals(name)).toList();
		if (same.isEmpty()) {
			throw new RuleBroken("plan.amend.unknownPerson", name);
		}
		return same.stream().filter((person) -> known.contains(person.id())).findFirst().orElseGet(() -> {
			if (same.size() > 1) {
				throw new RuleBroken("plan.amend.twoPersons", name, String.valueOf(same.size()));
			}
			return same.get(0);
		});
	}

	private List<TaskPayload.Ref> persons(UUID organizationId, Collection<UUID> ids, List<String> names) {
		return (ids.isEmpty() && names.isEmpty()) ? List.of()
				: this.jdbc.sql(PERSONS)
					.param("ids", ids.isEmpty() ? Set.of(new UUID(0, 0)) : ids)
					.param("names", names.isEmpty() ? List.of("") : names)
					.param("scope", Set.of(organizationId))
					.query(TaskPayload.Ref.class)
					.list();
	}

	private static List<TaskPayload.Ref> part(Task task, TaskUnit.Part part, Map<UUID, TaskPayload.Ref> units) {
		return task.units()
			.stream()
			.filter((unit) -> unit.part() == part)
			.map((unit) -> units.getOrDefault(unit.unitId(), new TaskPayload.Ref(unit.unitId(), "已撤销的单位")))
			.sorted(java.util.Comparator.comparing(TaskPayload.Ref::name))
			.toList();
	}

	private static List<TaskPayload.Ref> refs(@Nullable List<UUID> ids,
			Function<UUID, TaskPayload.@Nullable Ref> byId) {
		return Stream.ofNullable(ids)
			.flatMap(List::stream)
			.map(byId)
			.filter(Objects::nonNull)
			.sorted(java.util.Comparator.comparing(TaskPayload.Ref::name))
			.toList();
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
