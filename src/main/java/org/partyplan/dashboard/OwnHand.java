package org.partyplan.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.partyplan.admission.AdmissionMatters;
import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.Chip;
import org.partyplan.agenda.AgendaItem.Deed;
import org.partyplan.agenda.AgendaItem.State;
import org.partyplan.agenda.AgendaItem.Subject;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.Days;
import org.partyplan.shared.Tone;

/**
 * What nobody but the leader can do: it disappears when it is done.
 *
 * @param items each with its button
 */
record OwnHand(List<AgendaItem> items) {

	/** Nothing, for who looks at another day or is no leader. */
	static final OwnHand NONE = new OwnHand(List.of());

	/** Plans that wait to be signed in {@code :leader}, as {@link Unsigned}. */
	static final String UNSIGNED = """
			select p.id, p.title, s.happened_on as since, s.meeting from plan_plan p
			join organization_unit u on u.id = p.organization_id
			join lateral (select x.happened_on, x.meeting from plan_step x where x.plan_id = p.id and x.kind = 'PASSED'
			  order by x.recorded_at desc limit 1) s on true
			where p.status = 'PASSED' and %s order by since, p.title
			""".formatted(Organizations.WITHIN.replace(":scope", ":leader"));

	static OwnHand of(List<Unsigned> plans, List<AdmissionMatters.Pair> pairs, List<AssignmentRow> own,
			LocalDate today) {
		return new OwnHand(Stream
			.of(plans.stream().map((plan) -> plan.item(today)), pairs.stream().map((pair) -> item(pair, today)),
					own.stream().map((row) -> item(row, today)))
			.flatMap((items) -> items)
			.toList());
	}

	/** What the plan asks of the leader in person; the unit hands it in. */
	private static AgendaItem item(AssignmentRow row, LocalDate today) {
		String link = "/assignments/" + row.id();
		return AgendaItem.due("本人任务", new Subject("", row.span() + row.title(), link, "办完由" + row.place() + "填报"),
				row.dueOn(), today, Deed.open("看要求", link), null);
	}

	private static AgendaItem item(AdmissionMatters.Pair pair, LocalDate today) {
		return AgendaItem.due("联系高知",
				new Subject("", "和" + pair.name() + "联系一次", "/admissions/contacts", "上次是 " + Days.full(pair.since())),
				pair.due(), today, Deed.open("记联系", "/admissions/contacts"), null);
	}

	/** A plan that waits to be signed. */
	record Unsigned(UUID id, String title, LocalDate since, String meeting) {

		AgendaItem item(LocalDate today) {
			long days = ChronoUnit.DAYS.between(this.since, today);
			String link = "/plans/" + this.id;
			return new AgendaItem("签发",
					new Subject("", "签发《" + this.title + "》", link, Days.full(this.since) + "审议通过，签发以后由党委办公室印发"),
					this.since, State.DUE, new Chip(Tone.SOON, (days == 0) ? "今天送到" : "等 " + days + " 天"),
					Deed.open("看后签发", link), null);
		}

	}

}
