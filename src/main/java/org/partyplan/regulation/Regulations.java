package org.partyplan.regulation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the regulations ask on a day: each step of a case is judged by its own day. */
@Component
public class Regulations {

	/** The rules in force on {@code :day}, for who asks for them with other things. */
	public static final String ROWS = """
			select r.key, r.topic, r.name, r.value, r.unit, r.bound, r.regulation, r.article, r.valid_from as "from",
			       o.value as own, o.source as own_source
			from regulation_rule r
			left join regulation_override o on o.rule_key = r.key and valid_on(o.valid_from, o.valid_to, :day)
			where valid_on(r.valid_from, r.valid_to, :day)
			""";

	private final JdbcClient jdbc;

	Regulations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The rules in force on a day, with the organisation's own figures: one statement.
	 */
	public Rules on(LocalDate day) {
		return new Rules(day, rows(day));
	}

	List<Rule> rows(LocalDate day) {
		return this.jdbc.sql(ROWS + " order by r.position").param("day", day).query(Rule.class).list();
	}

}
