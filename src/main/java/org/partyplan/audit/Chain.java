package org.partyplan.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The end of the chain as the database has it. */
@Component
class Chain {

	private static final String LAST = """
			select sequence, hash from (
			  (select sequence, hash from audit_seal order by sequence desc limit 1)
			  union all
			  (select last_sequence, last_hash from audit_detached order by last_sequence desc limit 1)) l
			order by sequence desc limit 1
			""";

	private static final String MARKED = """
			select exists (select 1 from audit_detached) or exists (
			  select 1 from audit_seal s join audit_entry e on e.id = s.entry_id where e.mark is not null)
			""";

	private final JdbcClient jdbc;

	Chain(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest seal. */
	ChainLink last() {
		return this.jdbc.sql(LAST).query(ChainLink.class).optional().orElse(ChainLink.NONE);
	}

	/** Whether rows without a mark, from before there were marks, are all sealed. */
	boolean marked() {
		return this.jdbc.sql(MARKED).query(Boolean.class).single();
	}

}
