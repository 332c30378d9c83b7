package org.partyplan.plan.life;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the text as it was issued. A row is a section where it is its own section. */
@Component
class PlanBaseline {

	private static final String FREEZE = """
			insert into plan_baseline (plan_id, subject_id, section_id, no, title, body, section_position, position)
			select s.plan_id, s.id, s.id, s.no, s.title, s.intro, s.position, 0
			from plan_section s where s.plan_id = :plan
			union all
			select s.plan_id, i.id, s.id, i.no, i.title, i.body, s.position, i.position
			from plan_section s join plan_item i on i.section_id = s.id where s.plan_id = :plan
			""";

	private final JdbcClient jdbc;

	PlanBaseline(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void freeze(UUID planId) {
		this.jdbc.sql(FREEZE).param("plan", planId).update();
	}

}
