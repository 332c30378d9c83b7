package org.partyplan.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;

import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.Deed;
import org.partyplan.agenda.AgendaSource;
import org.partyplan.notification.MessageMatters;
import org.partyplan.shared.Together;
import org.partyplan.shared.Tone;

import org.springframework.stereotype.Component;

/** 政治生日 of this month and the next, on a first page; nobody has to do anything. */
@Component
class BirthdayAgenda implements AgendaSource, MessageMatters {

	private static final String NAME = "birthdays";

	private static final String ROWS = Birthdays.MEMBERS.replace(":day", ":asOf")
			+ """
					  and extract(month from j.joined) in (extract(month from cast(:first as date)), extract(month from cast(:last as date)))
					order by extract(day from j.joined), p.pinyin, p.name, p.id
					""";

	@Override
	public Map<String, String> selects() {
		return Map.of(NAME, ROWS);
	}

	@Override
	public Map<String, String> open() {
		return Map.of("birthday", "cast(split_part(m.step, ':', 2) as date) >= :asOf");
	}

	@Override
	public Stream<AgendaItem> items(Together.Answers answers, LocalDate today) {
		return answers.of(NAME, Birthday.class)
			.stream()
			.filter((one) -> one.next(today).getYear() > one.joined().getYear()
					&& !one.given(one.next(today).getYear()))
			.map((one) -> item(one, one.next(today), today));
	}

	private static AgendaItem item(Birthday one, LocalDate day, LocalDate today) {
		long left = ChronoUnit.DAYS.between(today, day);
		int years = one.years(day.getYear());
		String link = "/care/birthdays/" + one.personId();
		return AgendaItem.note("政治生日",
				new AgendaItem.Subject(one.branch(), one.name() + "入党 " + years + " 年", link,
						one.round(day.getYear()) ? "整十年，可以在主题党日一并过" : "送一张贺卡，说几句话"),
				day, new AgendaItem.Chip(Tone.NONE, (left == 0) ? "今天" : "还有 " + left + " 天"),
				(left <= BirthdayCards.AHEAD) ? Deed.post("已送", link + "/given?year=" + day.getYear())
						: Deed.open("看贺卡", link));
	}

}
