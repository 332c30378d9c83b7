package org.partyplan.activity.compliance;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

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
		AgendaItem.Subject subject = new AgendaItem.Subject(cell.unit(), cell.span() + cell.what(),
				"/activities/compliance?month=" + cell.month(), cell.cadence().label() + "一次，" + cell.source());
		Deed deed = talk ? Deed.open("看还差谁", cell.link())
				: Deed.open(cell.missing() ? "补记" : "记一次", "/activities/new?kind=" + cell.kind() + "&unit=" + cell.unitId());
		return AgendaItem.due(talk ? "谈话" : "对照规定", subject, cell.ends(), today, deed,
				new AgendaItem.Answer(cell.unitId(), cell.kind(), cell.starts()));
	}

}
