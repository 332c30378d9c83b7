package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The issued plans one can look at, of an organisation above or below the own ones; and
 * what a plan itself promises and waits for.
 */
@Component
class DashboardPlans {

	private static final String ROWS = """
			select p.id, p.title, p.year, p.status = 'ISSUED' as in_force, p.issued_on, u.short_name as organization,
			       count(*) over (partition by p.year) as same_year
			from plan_plan p join organization_unit u on u.id = p.organization_id
			where p.status in ('ISSUED', 'ARCHIVED') and (%s or exists (
			  select 1 from organization_unit own where own.id in (:scope) and own.path like u.path || '%%'))
			order by p.year desc, length(u.path), u.position, p.issued_on desc limit 60
			""".formatted(Organizations.WITHIN);

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

	private final JdbcClient jdbc;

	DashboardPlans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(Collection<UUID> scope) {
		return this.jdbc.sql(ROWS).param("scope", scope).query(Row.class).list();
	}

	/**
	 * The plan asked for, or else the one of the day's year, that is in force before one
	 * that is archived; empty where there is none.
	 */
	static @Nullable Row choose(List<Row> plans, @Nullable UUID wanted, LocalDate day) {
		if (wanted != null) {
			return plans.stream()
				.filter((plan) -> plan.id().equals(wanted))
				.findFirst()
				.orElseThrow(() -> new NotFound("plan " + wanted));
		}
		return plans.stream()
			.filter((plan) -> !plan.issuedOn().isAfter(day) && plan.year() <= day.getYear())
			.max(Comparator.comparing(Row::year)
				.thenComparing(Row::inForce)
				.thenComparing((plan) -> -plans.indexOf(plan)))
			.orElse(plans.isEmpty() ? null : plans.get(plans.size() - 1));
	}

	/** One plan to look at. */
	record Row(UUID id, String title, int year, boolean inForce, LocalDate issuedOn, String organization,
			int sameYear) {

		public String name() {
			return this.year + "年" + ((this.sameYear > 1) ? " · " + this.title : "") + (this.inForce ? "" : "（已归档）");
		}

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
