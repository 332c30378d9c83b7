package org.partyplan.organization.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.Chip;
import org.partyplan.agenda.AgendaItem.Deed;
import org.partyplan.agenda.AgendaItem.Subject;
import org.partyplan.agenda.AgendaSource;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.Days;
import org.partyplan.shared.Together;
import org.partyplan.shared.Tone;

import org.springframework.stereotype.Component;

/** When committees have to be elected again, on a first page. */
@Component
class TermAgenda implements AgendaSource {

	private static final String NAME = "terms";

	private static final String ROWS = """
			select u.id, u.name, coalesce(t.extended_to, t.due_on) as ends
			from organization_unit u join lateral (select k.due_on, k.extended_to from organization_term k
			  where k.unit_id = u.id and k.elected_on <= :asOf order by k.elected_on desc limit 1) t on true
			where u.kind = 'BRANCH' and %s and valid_on(u.valid_from, u.valid_to, :asOf) order by ends, u.name
			""".formatted(Organizations.WITHIN);

	@Override
	public Map<String, String> selects() {
		return Map.of(NAME, ROWS);
	}

	@Override
	public Stream<AgendaItem> items(Together.Answers answers, LocalDate today) {
		return answers.of(NAME, Row.class).stream().map((row) -> row.item(today));
	}

	/** A branch's term. */
	record Row(UUID id, String name, LocalDate ends) {

		/** Half a year before it is to be known of; from two months before to be done. */
		AgendaItem item(LocalDate today) {
			long left = ChronoUnit.DAYS.between(today, this.ends);
			Subject subject = new Subject(this.name, "支部委员会换届", "/organizations/" + this.id,
					Days.full(this.ends) + "届满" + ((left < 0) ? "；开不了的报上级批准延期" : "，提前两个月向上级请示"));
			Deed deed = Deed.open("看届期", "/organizations/" + this.id);
			return this.ends.isAfter(today.plusMonths(2))
					? AgendaItem.note("换届", subject, this.ends, new Chip(Tone.NONE, "还有 " + left + " 天"), deed)
					: AgendaItem.due("换届", subject, this.ends, today, deed, null);
		}

	}

}
