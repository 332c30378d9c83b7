package org.partyplan.tracking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the metrics of issued plans. */
@Component
class MetricRows {

	/** Plans of the user's organisation: above or below the user's units. */
	private static final String SEEN = """
			p.status in ('ISSUED', 'ARCHIVED') and exists (
			  select 1 from organization_unit o join organization_unit mine on mine.id in (:mine)
			    and (o.path like mine.path || '%' or mine.path like o.path || '%')
			  where o.id = p.organization_id)
			""";

	private static final String PLANS = """
			select p.id, p.organization_id, p.year, p.title, p.issued_on,
			       count(*) over (partition by p.year) as same_year
			from plan_plan p where %s
			order by p.year desc, p.issued_on desc, p.id limit 30
			""".formatted(SEEN);

	private static final String OF_PLAN = "select " + MetricRow.COLUMNS + """
			where m.plan_id = :plan and (m.withdrawn_on is null or m.withdrawn_on > :asOf)
			order by s.position, m.position, m.id
			""";

	private static final String ONE = "select " + MetricRow.COLUMNS + " where m.id = :id and " + SEEN;

	private final JdbcClient jdbc;

	MetricRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PlanRow> plans(Collection<UUID> mine) {
		return this.jdbc.sql(PLANS).param("mine", mine).query(PlanRow.class).list();
	}

	List<MetricRow> of(UUID plan, LocalDate asOf) {
		return this.jdbc.sql(OF_PLAN).param("plan", plan).param("asOf", asOf).query(MetricRow.class).list();
	}

	Optional<MetricRow> find(UUID id, Collection<UUID> mine) {
		return this.jdbc.sql(ONE).param("id", id).param("mine", mine).query(MetricRow.class).optional();
	}

	/** A plan to choose. */
	record PlanRow(UUID id, UUID organizationId, int year, String title, LocalDate issuedOn, int sameYear) {

		public String name() {
			return this.year + "年" + ((this.sameYear > 1) ? " · " + this.title : "");
		}

		/**
		 * In force on a day: the plan of its year, or of the year before until the new
		 * one is issued.
		 */
		boolean covers(LocalDate day) {
			return !this.issuedOn.isAfter(day) && this.year <= day.getYear();
		}

	}

}
