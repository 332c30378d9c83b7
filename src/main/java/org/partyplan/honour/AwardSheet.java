package org.partyplan.honour;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One application with its way. */
@Component
class AwardSheet {

	private static final String HEAD = """
			select a.id, k.name as kind, a.level, a.unit_id, u.name as unit, a.person_id, p.name as person, a.team, a.deeds,
			       a.state, a.stages, a.version
			from honour_award a join honour_kind k on k.id = a.kind_id join organization_unit u on u.id = a.unit_id
			left join organization_person p on p.id = a.person_id where a.id = :id and %s
			"""
		.formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	AwardSheet(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The application, where the scope reaches it. */
	Head find(UUID id, Collection<UUID> scope) {
		List<Award.Step> steps = this.jdbc
			.sql("select name, on_day, note, by_name from honour_step where award_id = ? order by position")
			.param(id)
			.query(Award.Step.class)
			.list();
		return this.jdbc.sql(HEAD)
			.param("id", id)
			.param("scope", scope)
			.query((row, number) -> new Head(id, row.getString("kind"), Level.valueOf(row.getString("level")),
					row.getObject("unit_id", UUID.class), row.getString("unit"), row.getObject("person_id", UUID.class),
					row.getString("person"), row.getString("team"), row.getString("deeds"),
					new Award.Progress(AwardState.valueOf(row.getString("state")), AwardKinds.texts(row, "stages"),
							steps),
					row.getInt("version")))
			.optional()
			.orElseThrow(() -> new NotFound("award " + id));
	}

	record Head(UUID id, String kind, Level level, UUID unitId, String unit, @Nullable UUID personId,
			@Nullable String person, String team, String deeds, Award.Progress progress, int version) {

		public String who() {
			return (this.person != null) ? this.person : this.team.isEmpty() ? this.unit : this.team;
		}

		/** 最美医生：周砚青. */
		public String title() {
			return this.kind + "：" + who();
		}

	}

}
