package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanStep;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 怎么走到今天: the steps of a plan's life, newest first. */
@Component
public class PlanHistoryPage {

	private static final String STEPS = """
			select kind, happened_on, by_name, for_name, meeting, minutes_number, note
			from plan_step where plan_id = :plan order by recorded_at desc, id desc
			""";

	private final JdbcClient jdbc;

	PlanHistoryPage(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Step> steps(UUID planId) {
		return this.jdbc.sql(STEPS).param("plan", planId).query(Step.class).list();
	}

	public record Step(PlanStep.Kind kind, LocalDate happenedOn, String byName, @Nullable String forName,
			@Nullable String meeting, @Nullable String minutesNumber, @Nullable String note) {

		public boolean amended() {
			return kind() == PlanStep.Kind.AMENDED;
		}

		/** What happened; an amendment says its number. */
		public String title() {
			return (amended() && note() != null) ? note() : kind().label();
		}

		/** On what ground: the meeting and its minutes, the number, the reason. */
		public String ground() {
			return Stream.of(meeting(), minutesNumber(), amended() ? null : note())
				.filter((word) -> word != null && !word.isBlank())
				.collect(Collectors.joining(" · "));
		}

		/** Who did it, and for whom. */
		public String who() {
			return byName() + ((forName() == null) ? "" : "（代" + forName() + "）");
		}

	}

}
