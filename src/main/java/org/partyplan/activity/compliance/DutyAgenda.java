package org.partyplan.activity.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.partyplan.activity.GroupTurn;
import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.Deed;
import org.partyplan.agenda.AgendaSource;
import org.partyplan.notification.MessageMatters;
import org.partyplan.shared.Together;

import org.springframework.stereotype.Component;

/** What the regulations ask and no record shows yet, on a first page. */
@Component
class DutyAgenda implements AgendaSource, MessageMatters {

	private static final String NAME = "duties";

	@Override
	public Map<String, String> selects() {
		return Map.of(NAME, Duties.LACKING);
	}

	@Override
	public Map<String, String> open() {
		return Map.of("duty", Duties.lackingOf(ID, "cast(split_part(m.step, ':', 2) as date)"));
	}

	@Override
	public Stream<AgendaItem> items(Together.Answers answers, LocalDate today) {
		return answers.of(NAME, DutyCell.class).stream().map((cell) -> item(cell, today));
	}

	private static AgendaItem item(DutyCell cell, LocalDate today) {
		boolean talk = cell.applies().equals("MEMBERS");
		List<GroupTurn> turns = GroupTurn.of(cell.groupTurns());
		String title = cell.span() + ((turns.size() > 1) ? cell.name() + "：" + GroupTurn.words(turns) : cell.whom());
		AgendaItem.Subject subject = new AgendaItem.Subject(cell.unit(), title,
				"/activities/compliance?month=" + cell.month(), cell.cadence().label() + "一次，" + cell.source());
		return AgendaItem.due(talk ? "谈话" : "对照规定", subject, cell.ends(), today,
				talk ? Deed.open("看还差谁", cell.link()) : record(cell, turns),
				new AgendaItem.Answer(cell.unitId(), cell.kind(), cell.starts()));
	}

	/** The form for what is missing, of the first group that has not met. */
	private static Deed record(DutyCell cell, List<GroupTurn> turns) {
		GroupTurn next = turns.stream().filter((turn) -> !turn.met()).findFirst().orElse(null);
		String whose = (turns.size() > 1 && next != null) ? next.name() : "";
		String word = cell.missing() ? "补记" : whose.isEmpty() ? "记一次" : "记";
		return Deed.open(word + whose, cell.record((next == null) ? cell.unitId() : next.id()));
	}

}
