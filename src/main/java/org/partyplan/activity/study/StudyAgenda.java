package org.partyplan.activity.study;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.Deed;
import org.partyplan.agenda.AgendaSource;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.Together;

import org.springframework.stereotype.Component;

/** What a month asks a branch to study and it has not, on a first page. */
@Component
class StudyAgenda implements AgendaSource {

	private static final String NAME = "readings";

	/** Since the year began; what one chooses freely is not asked. */
	private static final String ROWS = """
			select u.id as unit_id, u.name as unit, r.month, count(*) as texts, count(*) filter (where not d.studied) as left,
			       string_agg(r.title, '、' order by r.kind, r.title) filter (where not d.studied) as titles
			from organization_unit u
			join activity_reading r on r.kind <> 'CHOSEN' and r.withdrawn_on is null
			  and r.month between date_trunc('year', cast(:asOf as timestamp)) and :last
			join organization_unit top on top.id = r.organization_id and top.id = any(u.above)
			cross join lateral (select exists (select 1 from activity_read x
			  join activity_activity a on a.id = x.activity_id and a.status in ('DONE', 'CHECKED')
			  join organization_unit o on o.id = a.unit_id and o.branch_id = u.id
			  where x.reading_id = r.id) as studied) d
			where u.kind = 'BRANCH' and %s and valid_on(u.valid_from, u.valid_to, r.month)
			group by u.id, u.name, r.month having bool_or(not d.studied) order by r.month, u.name
			"""
		.formatted(Organizations.WITHIN);

	@Override
	public Map<String, String> selects() {
		return Map.of(NAME, ROWS);
	}

	@Override
	public Stream<AgendaItem> items(Together.Answers answers, LocalDate today) {
		return answers.of(NAME, Row.class).stream().map((row) -> row.item(today));
	}

	/** A branch's month with something left. */
	record Row(UUID unitId, String unit, LocalDate month, int texts, int left, String titles) {

		AgendaItem item(LocalDate today) {
			YearMonth month = YearMonth.from(this.month);
			String title = month.getMonthValue() + "月必学 " + this.texts + " 篇，"
					+ ((this.left == this.texts) ? "都还没学" : "还有 " + this.left + " 篇没学");
			String link = "/activities/readings?month=" + month;
			return AgendaItem.due("必学", new AgendaItem.Subject(this.unit, title, link, this.titles),
					month.atEndOfMonth(), today,
					Deed.open("记学习", "/activities/new?kind=branch-study&unit=" + this.unitId), null);
		}

	}

}
