package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.Schedule;
import org.partyplan.shared.Cadence;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A task as it shall be.
 *
 * @param quote the sentence that asks for it
 * @param persons names, separated by 、
 * @param seen the change the form was opened on
 */
record AmendmentTaskForm(@NotBlank @Size(max = 1000) String quote, @NotBlank @Size(max = 200) String title,
		@NotNull @Nullable UUID leadUnitId, @NotNull @Nullable Audience audience, @Nullable List<UUID> helperIds,
		@Nullable List<UUID> targetIds, @Nullable @Size(max = 500) String persons, @NotNull @Nullable Cadence cadence,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dueOn, @Nullable @Size(max = 20) String node,
		@Nullable @Min(1) @Max(31) Integer dueDay, @NotNull @Nullable Evidence evidence,
		@Nullable @Size(max = 30) String amountLabel, @Nullable @Size(max = 200) String leavesBehind,
		@Nullable String recordKind, @NotBlank @Size(max = 500) String reason, @Nullable UUID seen) {

	static AmendmentTaskForm of(TaskPayload task, String reason, @Nullable UUID seen) {
		return new AmendmentTaskForm(task.quote(), task.title(), (task.lead() == null) ? null : task.lead().id(),
				task.audience(), ids(task.helpers()), ids(task.targets()),
				task.persons().stream().map(TaskPayload.Ref::name).collect(Collectors.joining("、")), task.cadence(),
				task.dueOn(), task.node(), task.dueDay(), task.evidence(), task.amountLabel(), task.leavesBehind(),
				task.recordKind(), reason, seen);
	}

	static AmendmentTaskForm blank(String quote) {
		return new AmendmentTaskForm(quote, "", null, Audience.COMMITTEE, List.of(), List.of(), "", Cadence.QUARTER,
				null, null, null, Evidence.NONE, null, null, null, "", null);
	}

	/** Only what belongs to the cadence and the audience is kept. */
	Schedule schedule() {
		boolean repeats = cadence() != Cadence.ONCE && cadence() != Cadence.NODE;
		return new Schedule(java.util.Objects.requireNonNull(cadence()), (cadence() == Cadence.ONCE) ? dueOn() : null,
				(cadence() == Cadence.NODE) ? node() : null, repeats ? dueDay() : null);
	}

	public boolean helps(UUID unit) {
		return helperIds() != null && helperIds().contains(unit);
	}

	public boolean targets(UUID unit) {
		return targetIds() != null && targetIds().contains(unit);
	}

	private static List<UUID> ids(List<TaskPayload.Ref> refs) {
		return refs.stream().map(TaskPayload.Ref::id).toList();
	}

}
