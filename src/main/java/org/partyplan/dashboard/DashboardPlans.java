package org.partyplan.dashboard;

import java.time.LocalDate;

import org.partyplan.organization.Organizations;

/** What a plan itself waits for. */
final class DashboardPlans {

	/** Who has not signed for {@code :plan}, as {@link Unsigned}. */
	static final String UNSIGNED = """
			select r.amendment_number, coalesce(m.effective_on, p.issued_on) as since,
			       string_agg(u.name, '、' order by u.position) as units, count(*) as number
			from plan_receipt r join plan_plan p on p.id = r.plan_id
			join organization_unit u on u.id = r.unit_id
			left join plan_amendment m on m.plan_id = p.id and m.number = r.amendment_number
			where p.id = :plan and %s and coalesce(m.effective_on, p.issued_on) < cast(:asOf as date) - 14
			  and (r.signed_at is null or cast(r.signed_at at time zone 'Asia/Shanghai' as date) > :asOf)
			group by r.amendment_number, coalesce(m.effective_on, p.issued_on) order by r.amendment_number
			""".formatted(Organizations.WITHIN);

	private DashboardPlans() {
	}

	/**
	 * Units that have not signed for the plan, or for one of its amendments, two weeks
	 * after.
	 */
	record Unsigned(int amendmentNumber, LocalDate since, String units, int number) {

		public String what() {
			return (this.amendmentNumber == 0) ? "计划" : "第 " + this.amendmentNumber + " 号调整";
		}

	}

}
