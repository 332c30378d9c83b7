package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The issued plans one can look at: of an organisation above or below the own ones. */
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

	private final JdbcClient jdbc;

	DashboardPlans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(Collection<UUID> scope) {
		return this.jdbc.sql(ROWS).param("scope", scope).query(Row.class).list();
	}

	/**
	 * The plan asked for, or else the one in force on the day; empty where there is none.
	 */
	static @Nullable Row choose(List<Row> plans, @Nullable UUID wanted, LocalDate day) {
		if (wanted != null) {
			return plans.stream()
				.filter((plan) -> plan.id().equals(wanted))
				.findFirst()
				.orElseThrow(() -> new NotFound("plan " + wanted));
		}
		return plans.stream()
			.filter((plan) -> !plan.issuedOn().isAfter(day))
			.findFirst()
			.orElse(plans.isEmpty() ? null : plans.get(plans.size() - 1));
	}

	/** One plan to look at. */
	record Row(UUID id, String title, int year, boolean inForce, LocalDate issuedOn, String organization,
			int sameYear) {

		public String name() {
			return this.year + "年" + ((this.sameYear > 1) ? " · " + this.organization : "")
					+ (this.inForce ? "" : "（已归档）");
		}

	}

}
