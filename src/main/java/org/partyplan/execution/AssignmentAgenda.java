package org.partyplan.execution;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.State;
import org.partyplan.agenda.AgendaSource;
import org.partyplan.notification.MessageMatters;
import org.partyplan.execution.model.AssignmentScopes;
import org.partyplan.shared.Days;
import org.partyplan.shared.Together;

import org.springframework.stereotype.Component;

/** Assignments on a first page, wherever they come from. */
@Component
class AssignmentAgenda implements AgendaSource, MessageMatters {

	private static final String NAME = "assignments";

	private static final String ROWS = AssignmentRow.select() + """
			where %s and a.status not in ('WITHDRAWN', 'NOT_APPLICABLE')
			  and (a.closed_on is null and (a.due_on <= :last or a.status <> 'OPEN') or a.closed_on >= :first)
			order by a.due_on, a.title, a.id
			""".formatted(AssignmentScopes.ACTS);

	@Override
	public Map<String, String> selects() {
		return Map.of(NAME, ROWS);
	}

	@Override
	public Map<String, String> open() {
		String open = "exists (select 1 from execution_assignment a where a.status in ('OPEN', 'RETURNED') and ";
		String asked = open + "a.source_id = " + ID + " and a.unit_id in (:mine))";
		return Map.of("assignment", open + "a.id = " + ID + ")", "remind",
				open + "a.unit_id = " + ID + " and a.due_on < :asOf)", "task", asked, "ad-hoc-task", asked);
	}

	@Override
	public Stream<AgendaItem> items(Together.Answers answers, LocalDate today) {
		return answers.of(NAME, AssignmentRow.class).stream().map(AssignmentAgenda::item);
	}

	private static AgendaItem item(AssignmentRow row) {
		Standing standing = row.standing();
		LocalDate day = (row.closed() && row.closedOn() != null) ? row.closedOn() : row.dueOn();
		return new AgendaItem(from(row),
				new AgendaItem.Subject(row.unit(), title(row), "/assignments/" + row.id(), why(row)), day, state(row),
				new AgendaItem.Chip(standing.tone(), standing.word()), deed(row, standing),
				(row.recordKind() == null) ? null : new AgendaItem.Answer(row.unitId(), row.recordKind(), null));
	}

	/** 8月党小组会：一组 ✓ 二组 未开. */
	private static String title(AssignmentRow row) {
		String turns = row.closed() ? "" : row.turnWords();
		return row.span() + row.title() + (turns.isEmpty() ? "" : "：" + turns);
	}

	private static String from(AssignmentRow row) {
		return row.returned() ? "填报" : row.planned() ? "任务" : row.sourceKind().equals("ad-hoc-task") ? "来文交办" : "交办";
	}

	private static State state(AssignmentRow row) {
		return row.closed() ? State.DONE : row.reported() ? State.WAITING : row.returned() ? State.RETURNED : State.DUE;
	}

	private static AgendaItem.Deed deed(AssignmentRow row, Standing standing) {
		return standing.ticks() ? AgendaItem.Deed.post(standing.deed(), "/assignments/" + row.id() + "/tick")
				: AgendaItem.Deed.open(standing.deed(), standing.link());
	}

	/** When, from what, by whom, and what it wants; why it came back. */
	private static String why(AssignmentRow row) {
		String remark = row.remark();
		if (remark != null) {
			return Days.words(row.saidOn(), row.asOf().getYear()) + "退回：“" + remark + "”";
		}
		Standing standing = row.standing();
		int year = row.asOf().getYear();
		String grace = standing.spared() ? "，宽限到 " + Days.words(row.graceUntil(), year) : "";
		return Stream
			.of(Days.words(row.dueOn(), year) + "到期" + grace, row.source(), row.lead(), row.person(),
					(row.recordKind() == null) ? standing.wants() : null)
			.filter((word) -> word != null && !word.isEmpty())
			.reduce((one, next) -> one + " · " + next)
			.orElse("");
	}

}
