package org.partyplan.plan.editing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.shared.Cadence;

/**
 * A task as the side panel shows it.
 *
 * @param helpers ids of the helping units, joined by commas
 * @param targets ids of the units it falls to
 * @param people names and branches of the persons it falls to
 */
record TaskDetail(UUID id, String title, String quote, @Nullable UUID leadUnitId, Audience audience, Cadence cadence,
		@Nullable LocalDate dueOn, @Nullable String node, @Nullable Integer dueDay, Evidence evidence,
		@Nullable String amountLabel, @Nullable String leavesBehind, int version, @Nullable String helpers,
		@Nullable String targets, @Nullable String people, @Nullable String recordKind) {

	static final String SQL = """
			select t.id, t.title, t.quote, t.lead_unit_id, t.audience, t.cadence, t.due_on, t.node, t.due_day, t.evidence,
			       t.amount_label, t.leaves_behind, t.version, t.record_kind,
			       (select string_agg(tu.unit_id::text, ',') from plan_task_unit tu
			        where tu.task_id = t.id and tu.part = 'HELPER') as helpers,
			       (select string_agg(tu.unit_id::text, ',') from plan_task_unit tu
			        where tu.task_id = t.id and tu.part = 'TARGET') as targets,
			       (select string_agg(p.name || coalesce('（' || b.name || '）', ''), '、' order by p.name, p.id)
			        from plan_task_person tp join organization_person p on p.id = tp.person_id
			        left join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, :day)
			        left join organization_unit b on b.id = m.unit_id
			        where tp.task_id = t.id) as people
			from plan_task t where t.id = :task and t.plan_id = :id""";

	Set<UUID> helperIds() {
		return ids(helpers());
	}

	Set<UUID> targetIds() {
		return ids(targets());
	}

	private static Set<UUID> ids(@Nullable String joined) {
		return (joined == null) ? Set.of()
				: Stream.of(joined.split(",")).map(UUID::fromString).collect(Collectors.toSet());
	}

}
