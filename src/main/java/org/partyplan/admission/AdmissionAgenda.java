package org.partyplan.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.NextStep;
import org.partyplan.admission.model.PendingSteps;
import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.Chip;
import org.partyplan.agenda.AgendaItem.Deed;
import org.partyplan.agenda.AgendaItem.Subject;
import org.partyplan.agenda.AgendaSource;
import org.partyplan.notification.MessageMatters;
import org.partyplan.shared.Together;
import org.partyplan.shared.Tone;

import org.springframework.stereotype.Component;

/** Steps of admission that the branch has to take by a day, on a first page. */
@Component
class AdmissionAgenda implements AgendaSource, MessageMatters {

	private static final String WORD = "发展党员";

	@Override
	public Map<String, String> selects() {
		return PendingSteps.selects();
	}

	@Override
	public Map<String, String> open() {
		return Map.of("admission", """
				exists (select 1 from admission_case c where c.id = %1$s and c.status = 'OPEN')
				  and not exists (select 1 from admission_step s left join admission_review r on r.step_id = s.id
				    where s.case_id = %1$s and s.kind = split_part(m.step, ':', 1)
				      and (s.kind <> 'education' or r.reviewed_on >= cast(split_part(m.step, ':', 2) as date) - 31))
				""".formatted(ID));
	}

	@Override
	public Stream<AgendaItem> items(Together.Answers answers, LocalDate today) {
		List<PendingSteps> all = PendingSteps.of(answers, today).toList();
		Stream<AgendaItem> due = all.stream()
			.flatMap((one) -> one.ahead()
				.stream()
				.filter((step) -> !step.kind().superior() && step.latest() != null)
				.map((step) -> item(one.course(), step, today)));
		long ready = all.stream().filter(AdmissionAgenda::ready).count();
		return Stream.concat(due, (ready == 0) ? Stream.of() : Stream.of(ready(ready, today)));
	}

	private static AgendaItem item(AdmissionProgress course, NextStep step, LocalDate today) {
		String link = "/admissions/" + course.id();
		Deed deed = Deed.open((step.earliest() != null && step.earliest().isAfter(today)) ? "看规定" : "办这一步",
				link + "/steps/" + step.kind().key());
		return AgendaItem.due(WORD,
				new Subject(course.who().branch(), course.who().name() + "：" + step.kind().name(), link, step.when()),
				step.latest(), today, deed, null);
	}

	/** Nothing presses, but the branch may go on. */
	private static boolean ready(PendingSteps one) {
		return one.ahead()
			.stream()
			.anyMatch(
					(step) -> !step.kind().superior() && step.latest() == null && step.state() == NextStep.State.READY);
	}

	private static AgendaItem ready(long people, LocalDate today) {
		String link = "/admissions?state=READY";
		return AgendaItem.note(WORD, new Subject("", people + " 人可以往下办一步", link, "没有期限，材料齐了就可以办"), today,
				new Chip(Tone.WAIT, "可以办"), Deed.open("看是谁", link));
	}

}
