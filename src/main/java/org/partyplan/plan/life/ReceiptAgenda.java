package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.Deed;
import org.partyplan.agenda.AgendaSource;
import org.partyplan.notification.MessageMatters;
import org.partyplan.shared.Days;
import org.partyplan.shared.Together;

import org.springframework.stereotype.Component;

/** Plans and amendments that a branch has not signed for, on a first page. */
@Component
class ReceiptAgenda implements AgendaSource, MessageMatters {

	private static final String NAME = "receipts";

	/** So many days are given. */
	private static final int GIVEN = 14;

	private static final String ROWS = """
			select p.id, p.title, r.amendment_number as number, r.unit_id, u.name as unit,
			       coalesce(m.effective_on, p.issued_on) as since
			from plan_receipt r join plan_plan p on p.id = r.plan_id and p.status = 'ISSUED'
			join organization_unit u on u.id = r.unit_id
			left join plan_amendment m on m.plan_id = p.id and m.number = r.amendment_number
			where r.signed_at is null and r.unit_id in (:scope) order by since, number
			""";

	@Override
	public Map<String, String> selects() {
		return Map.of(NAME, ROWS);
	}

	/**
	 * What asks for a receipt goes with it; that a plan is withdrawn is news until it is
	 * read.
	 */
	@Override
	public Map<String, String> open() {
		return Map.of("plan", """
				case when split_part(m.step, ':', 1) in ('issued', 'unsigned') then exists (
				  select 1 from plan_receipt r where r.plan_id = %s and r.unit_id in (:mine) and r.signed_at is null
				    and r.amendment_number = cast(split_part(m.step, ':', 2) as int)) else true end
				""".formatted(ID));
	}

	@Override
	public Stream<AgendaItem> items(Together.Answers answers, LocalDate today) {
		return answers.of(NAME, Row.class).stream().map((row) -> row.item(today));
	}

	/** One to be signed for. */
	record Row(UUID id, String title, int number, UUID unitId, String unit, LocalDate since) {

		AgendaItem item(LocalDate today) {
			String what = (this.number == 0) ? "签收《" + this.title + "》" : "签收第 " + this.number + " 号调整";
			String link = "/plans/" + this.id + ((this.number == 0) ? "" : "/changes");
			String why = Days.full(this.since) + ((this.number == 0) ? "印发" : "生效") + "，两周内签收；签收表示已经看到全文";
			return AgendaItem.due("签收", new AgendaItem.Subject(this.unit, what, link, why), this.since.plusDays(GIVEN),
					today,
					Deed.post("签收", "/plans/" + this.id + "/receipt?number=" + this.number + "&unitId=" + this.unitId),
					null);
		}

	}

}
