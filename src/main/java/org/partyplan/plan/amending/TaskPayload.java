package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.Schedule;
import org.partyplan.plan.model.TaskTerms;
import org.partyplan.plan.model.TaskUnit;
import org.partyplan.plan.text.Difference;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Days;

/** A task as an amendment keeps it; names are those of the day it was written. */
record TaskPayload(UUID sectionId, @Nullable UUID itemId, String quote, String title, @Nullable Ref lead,
		Audience audience, Cadence cadence, @Nullable LocalDate dueOn, @Nullable String node, @Nullable Integer dueDay,
		Evidence evidence, @Nullable String amountLabel, @Nullable String leavesBehind, @Nullable String recordKind,
		List<Ref> helpers, List<Ref> targets, List<Ref> persons) {

	private static final List<Difference.Field<TaskPayload>> FIELDS = List.of(
			new Difference.Field<>("任务", TaskPayload::title),
			new Difference.Field<>("牵头部门", (task) -> (task.lead() == null) ? "" : task.lead().name()),
			new Difference.Field<>("配合部门", (task) -> names(task.helpers())),
			new Difference.Field<>("责任单位", TaskPayload::responsible),
			new Difference.Field<>("频次", (task) -> task.cadence().label()),
			new Difference.Field<>("时限", TaskPayload::due),
			new Difference.Field<>("佐证", (task) -> task.evidence().label()),
			new Difference.Field<>("填报数字", (task) -> words(task.amountLabel())),
			new Difference.Field<>("留下什么", (task) -> words(task.leavesBehind())),
			new Difference.Field<>("原句", TaskPayload::quote));

	TaskTerms terms() {
		return new TaskTerms(title(), (lead() == null) ? null : lead().id(), audience(),
				new Schedule(cadence(), dueOn(), node(), dueDay()), evidence(), amountLabel(), leavesBehind(),
				recordKind());
	}

	Set<TaskUnit> units() {
		Set<TaskUnit> units = new HashSet<>();
		helpers().forEach((unit) -> units.add(new TaskUnit(TaskUnit.Part.HELPER, unit.id())));
		targets().forEach((unit) -> units.add(new TaskUnit(TaskUnit.Part.TARGET, unit.id())));
		return units;
	}

	Set<UUID> personIds() {
		return persons().stream().map(Ref::id).collect(Collectors.toSet());
	}

	List<Difference> from(@Nullable TaskPayload before) {
		return Difference.list(FIELDS, before, this);
	}

	private String responsible() {
		String chosen = names(Stream.concat(targets().stream(), persons().stream()).toList());
		return audience().label() + (chosen.isEmpty() ? "" : "：" + chosen);
	}

	private String due() {
		if (dueOn() != null) {
			return Days.full(dueOn()) + "前";
		}
		return (node() != null) ? node() + "前" : (dueDay() == null) ? "期末前" : "期末月 " + dueDay() + " 日前";
	}

	private static String names(List<Ref> refs) {
		return refs.stream().map(Ref::name).collect(Collectors.joining("、"));
	}

	private static String words(@Nullable String text) {
		return (text == null) ? "" : text;
	}

	/** A unit or a person, by id and name. */
	record Ref(UUID id, String name) {
	}

}
