package org.partyplan.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.GroupTurn;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.Ids;

/**
 * One assignment as every list and page shows it, on a day.
 *
 * @param place its unit, as a table over units calls it
 * @param status where it stands now
 * @param then where it stood on the day asked for
 * @param sourceWords what it comes from
 * @param lead the department that leads its task
 * @param said what was written when it was handed in, why it does not apply, or why it
 * came back
 * @param saidOn on which day
 * @param groupTurns where each group of the branch has to meet, which have, as one text
 * @param asOf the day asked for
 */
public record AssignmentRow(UUID id, String title, UUID unitId, String unit, String place, @Nullable String person,
		String periodLabel, LocalDate dueOn, LocalDate graceUntil, @Nullable LocalDate closedOn,
		AssignmentStatus status, AssignmentStatus then, Evidence evidence, @Nullable String amountLabel,
		@Nullable UUID recordId, String sourceKind, UUID sourceId, String sourceWords, @Nullable UUID planId,
		@Nullable String recordKind, @Nullable String lead, @Nullable String said, @Nullable LocalDate saidOn,
		@Nullable String groupTurns, LocalDate asOf) {

	private static final String SELECT = """
			select a.id, a.title, a.unit_id, u.name as unit,
			       case u.kind when 'COMMITTEE' then u.short_name else u.name end as place, h.name as person,
			       a.period_label, a.due_on, a.grace_until, a.closed_on, a.status, %s as "then", a.evidence,
			       a.amount_label, a.record_id, a.source_kind, a.source_id, a.source_words, t.plan_id, t.record_kind,
			       l.short_name as lead, said.note as said, said.on_day as said_on,
			       case when u.kind = 'BRANCH' and t.record_kind in (select key from activity_kind where places = '{GROUP}')
			         then %s end as group_turns, cast(:asOf as date) as as_of
			"""
		.formatted(States.STATUS, GroupTurn.sql("t.record_kind", "u.id", "a.period_start", "a.period_end"));

	private static final String FROM = """
			from %s a join organization_unit u on u.id = a.unit_id
			left join plan_task t on t.id = a.source_id left join organization_unit l on l.id = t.lead_unit_id
			left join organization_person h on h.id = a.person_id
			left join lateral (select s.note, cast(s.recorded_at at time zone 'Asia/Shanghai' as date) as on_day
			  from execution_step s where s.assignment_id = a.id and s.kind = case a.status when 'CLAIMED' then 'NOT_APPLICABLE' else a.status end
			    and a.status in ('REPORTED', 'CLAIMED', 'RETURNED', 'NOT_APPLICABLE') order by s.recorded_at desc limit 1) said on true
			""";

	/**
	 * The one select of rows, to which a list adds its joins and its where clause:
	 * {@code a} is the assignment, {@code u} its unit, {@code t} its task. The day is
	 * bound as {@code :asOf}.
	 */
	public static String select() {
		return select("execution_assignment", "");
	}

	/**
	 * The same from rows found before.
	 * @param from their name
	 * @param more further columns, each after a comma
	 */
	public static String select(String from, String more) {
		return SELECT + more + FROM.formatted(from);
	}

	public Standing standing() {
		return new Standing(this.then, this.dueOn, this.graceUntil, this.closedOn, this.asOf,
				new Standing.Asked(this.id, this.evidence, this.amountLabel, this.recordKind,
						(this.person == null) ? recordUnit() : null));
	}

	/** Where each group of the branch has to meet by itself: how each stands. */
	public List<GroupTurn> turns() {
		return GroupTurn.of(this.groupTurns);
	}

	/** 一组 ✓ 二组 未开; nothing where there is but one to do it. */
	public String turnWords() {
		return (turns().size() < 2) ? "" : GroupTurn.words(turns());
	}

	/** Whose record is still missing. */
	private UUID recordUnit() {
		return turns().stream().filter((turn) -> !turn.met()).findFirst().map(GroupTurn::id).orElse(this.unitId);
	}

	public boolean returned() {
		return this.status == AssignmentStatus.RETURNED;
	}

	/** Handed in and not yet judged. */
	public boolean reported() {
		return this.status.waits();
	}

	/** Said not to apply; whether it does is still to be judged. */
	public boolean claimed() {
		return this.status == AssignmentStatus.CLAIMED;
	}

	/** Why it does not apply, where it is said so. */
	public @Nullable String claim() {
		return (claimed() || this.status == AssignmentStatus.NOT_APPLICABLE) ? this.said : null;
	}

	/** Nobody has to do anything more. */
	public boolean closed() {
		return this.status.closed();
	}

	/** Not handed in though its day has passed. */
	public boolean overdue() {
		return this.status == AssignmentStatus.OPEN && standing().overdue();
	}

	/** Open, its day still to come. */
	public boolean upcoming() {
		return this.status == AssignmentStatus.OPEN && !standing().overdue();
	}

	/** A task of a plan. */
	public boolean planned() {
		return this.sourceKind.equals("task");
	}

	/** Who asks for it, where that is not a plan. */
	public @Nullable String source() {
		return planned() ? null : this.sourceWords;
	}

	/** Why it came back. */
	public @Nullable String remark() {
		return returned() ? this.said : null;
	}

	/** Its period, and where it comes from. */
	public String origin() {
		return planned() ? this.periodLabel : this.periodLabel + "：" + this.sourceWords;
	}

	/** Its period without the year: 10月, 第三季度; nothing for the whole year. */
	public String span() {
		return this.periodLabel.matches("\\d{4}年.*") ? this.periodLabel.substring(5) : "";
	}

	/** Made with a form, so that pressing twice does it once. */
	public UUID key() {
		return Ids.next();
	}

}
