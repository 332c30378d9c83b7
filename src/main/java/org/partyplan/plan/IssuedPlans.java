package org.partyplan.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The issued plans of organisations above or below a user's units: one statement. */
@Component
public class IssuedPlans {

	/** As many as a list to choose from holds: the plans of some decades. */
	private static final int MOST = 60;

	private static final String ROWS = """
			select p.id, p.organization_id, u.short_name as organization, p.year, p.title, p.status = 'ISSUED' as alive,
			       p.issued_on, count(*) over (partition by p.year) as same_year,
			       count(*) over (partition by p.year, p.organization_id) as same_place
			from plan_plan p join organization_unit u on u.id = p.organization_id
			where p.status in ('ISSUED', 'ARCHIVED') and exists (
			  select 1 from organization_unit mine where mine.id in (:scope)
			    and (mine.id = any(u.above) or u.id = any(mine.above)))
			order by p.year desc, length(u.path), u.position, p.issued_on desc, p.id desc limit %d
			""".formatted(MOST);

	private final JdbcClient jdbc;

	IssuedPlans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The latest year first, within it the uppermost organisation. */
	public List<IssuedPlan> seen(Collection<UUID> scope) {
		return this.jdbc.sql(ROWS).param("scope", scope).query(IssuedPlan.class).list();
	}

}
