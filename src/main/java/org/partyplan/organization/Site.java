package org.partyplan.organization;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every page's head says: whose platform this is. Read once. */
@Component("site")
class Site {

	private final JdbcClient jdbc;

	private volatile String organization = "";

	Site(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The root organisation's name without the 中共 … 委员会 around it. */
	public String organization() {
		if (this.organization.isEmpty()) {
			this.organization = this.jdbc
				.sql("select name from organization_unit where path = '/' || id || '/' limit 1")
				.query(String.class)
				.optional()
				.map((name) -> name.replaceAll("^中共|委员会$|党委$", ""))
				.orElse("");
		}
		return this.organization;
	}

}
