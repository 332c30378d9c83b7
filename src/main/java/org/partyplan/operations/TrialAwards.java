package org.partyplan.operations;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications for honours, some in each stage. */
@Component
class TrialAwards {

	private static final String AWARD = """
			insert into honour_award (id, kind_id, level, stages, unit_id, person_id, team, deeds, state, version)
			select :id, k.id, k.level, k.stages, u.id, (
			    select p.id from organization_person p join organization_membership m on m.person_id = p.id and m.valid_to is null
			    join organization_unit mu on mu.id = m.unit_id and mu.path like u.path || '%'
			    join organization_category c on c.person_id = p.id and c.valid_to is null and c.category = 'FULL'
			    where p.retired_on is null and :nth >= 0 order by p.name offset greatest(:nth, 0) limit 1),
			  :team, :deeds, 'OPEN', 0
			from honour_kind k, organization_unit u
			where k.name = :kind and u.short_name = :unit and u.kind <> 'GROUP' on conflict do nothing
			""";

	private static final String STEP = """
			insert into honour_step (award_id, position, name, on_day, note, by_name)
			select a.id, :position, :name, :on, :note, case when :position > 1 then '陆知微' else coalesce((
			  select min(s.display_name) from account_user s join account_grant g on g.user_id = s.id
			  where g.unit_id = a.unit_id and g.lent_by is null), '陆知微') end
			from honour_award a where a.id = :id on conflict do nothing
			""";

	private static final String STATE = """
			update honour_award set state = :state, awarded_on = cast(:on as date) where id = :id and state = 'OPEN'
			""";

	private final JdbcClient jdbc;

	TrialAwards(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Once: later starts leave them as they are. */
	void arrive(LocalDate until) {
		boolean none = this.jdbc.sql("select not exists (select 1 from honour_award)").query(Boolean.class).single();
		if (none) {
			TrialText.lines("honours.txt").stream().map(TrialText::fields).forEach((field) -> apply(field, until));
		}
	}

	private void apply(String[] field, LocalDate until) {
		UUID id = TrialHonours.id(field[0] + field[1] + field[2] + field[3]);
		boolean person = field[2].matches("\\d+");
		this.jdbc.sql(AWARD)
			.param("id", id)
			.param("kind", field[0])
			.param("unit", field[1])
			.param("nth", person ? Integer.parseInt(field[2]) : -1)
			.param("team", person ? "" : field[2])
			.param("deeds", field[3])
			.update();
		int position = 0;
		for (String step : field[4].split(";")) {
			step(id, ++position, step.split("[@:]"), until);
		}
	}

	private void step(UUID id, int position, String[] step, LocalDate until) {
		LocalDate on = TrialDays.workday(until.minusDays(Integer.parseInt(step[1])));
		this.jdbc.sql(STEP)
			.param("id", id)
			.param("position", position)
			.param("name", step[0])
			.param("on", on)
			.param("note", (step.length > 2) ? step[2] : "")
			.update();
		if (step[0].matches("命名|未获")) {
			boolean awarded = step[0].equals("命名");
			this.jdbc.sql(STATE)
				.param("id", id)
				.param("state", awarded ? "AWARDED" : "REFUSED")
				.param("on", awarded ? on : null, java.sql.Types.DATE)
				.update();
		}
	}

}
