package org.partyplan.organization.health;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.Chip;
import org.partyplan.agenda.AgendaItem.Deed;
import org.partyplan.agenda.AgendaItem.Subject;
import org.partyplan.agenda.AgendaSource;
import org.partyplan.organization.TermEnd;
import org.partyplan.shared.Days;
import org.partyplan.shared.Together;
import org.partyplan.shared.Tone;

import org.springframework.stereotype.Component;

/** When committees have to be elected again, on a first page. */
@Component
class TermAgenda implements AgendaSource {

	private static final String NAME = "terms";

	@Override
	public Map<String, String> selects() {
		return Map.of(NAME, TermEnd.SELECT);
	}

	@Override
	public Stream<AgendaItem> items(Together.Answers answers, LocalDate today) {
		return answers.of(NAME, TermEnd.class).stream().map((term) -> item(term, today));
	}

	/** Long before it is to be known of; from two months before to be done. */
	private static AgendaItem item(TermEnd term, LocalDate today) {
		long left = term.left(today);
		Subject subject = new Subject(term.name(), "支部委员会换届", "/organizations/" + term.id(),
				Days.full(term.ends()) + "届满" + ((left < 0) ? "；开不了的报上级批准延期" : "，提前两个月向上级请示"));
		Deed deed = Deed.open("看届期", "/organizations/" + term.id());
		return term.ends().isAfter(today.plusMonths(2))
				? AgendaItem.note("换届", subject, term.ends(), new Chip(Tone.NONE, "还有 " + left + " 天"), deed)
				: AgendaItem.due("换届", subject, term.ends(), today, deed, null);
	}

}
