package org.partyplan.tracking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the metrics of issued plans. */
@Component
class MetricRows {

	/** Plans of the user's organisation: above or below the user's units. */
	private static final String SEEN = """
			p.status in ('ISSUED', 'ARCHIVED') and exists (
			  select 1 from organization_unit o join organization_unit mine on mine.id in (:mine)
			    and (mine.id = any(o.above) or o.id = any(mine.above))
			  where o.id = p.organization_id)
			""";

	private static final String OF_PLANS = "select " + MetricRow.COLUMNS + """
			where m.plan_id in (:plans) and (m.withdrawn_on is null or m.withdrawn_on > :asOf)
			order by p.issued_on desc, p.id, s.position, m.position, m.id
			""";

	private static final String ONE = "select " + MetricRow.COLUMNS + " where m.id = :id and " + SEEN;

	private final JdbcClient jdbc;

	MetricRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of some plans, plan by plan. */
	List<MetricRow> of(Collection<UUID> plans, LocalDate asOf) {
		return this.jdbc.sql(OF_PLANS)
			.param("plans", CurrentUser.orNone(plans))
			.param("asOf", asOf)
			.query(MetricRow.class)
			.list();
	}

	Optional<MetricRow> find(UUID id, Collection<UUID> mine) {
		return this.jdbc.sql(ONE).param("id", id).param("mine", mine).query(MetricRow.class).optional();
	}

}
