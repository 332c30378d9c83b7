package org.partyplan.activity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.organization.UnitRef;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The branches of a whole organisation. */
@Component
public class Branches {

	private static final String SAME_ROOT = """
			select b.id, b.kind, b.name, b.short_name, 0 as depth
			from organization_unit u
			join organization_unit b on b.kind = 'BRANCH' and u.above[1] = any(b.above)
			where u.id = :unit and valid_on(b.valid_from, b.valid_to, :day)
			order by b.position, b.name
			""";

	private final JdbcClient jdbc;

	Branches(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those under the same root as a unit. */
	public List<UnitRef> beside(UUID unit, LocalDate day) {
		return this.jdbc.sql(SAME_ROOT).param("unit", unit).param("day", day).query(UnitRef.class).list();
	}

}
