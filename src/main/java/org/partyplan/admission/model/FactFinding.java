package org.partyplan.admission.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Roster;
import org.partyplan.organization.RosterPerson;
import org.partyplan.organization.Rosters;
import org.partyplan.workday.Workdays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out what was so on the day of a step. */
@Component
public class FactFinding {

	/** The stage that ends with a step began with another. */
	private static final Map<String, String> BEGAN = Map.of(AdmissionStepKind.CANDIDATE, AdmissionStepKind.ACTIVIST,
			"committee-review", AdmissionStepKind.CANDIDATE, AdmissionStepKind.CONVERSION_MEETING,
			AdmissionStepKind.MEETING);

	private static final String HOURS = "select %s from admission_case c join organization_person p on p.id = c.person_id where c.id = :id"
		.formatted(ProgressRows.HOURS);

	private final JdbcClient jdbc;

	private final Rosters rosters;

	private final Workdays workdays;

	FactFinding(JdbcClient jdbc, Rosters rosters, Workdays workdays) {
		this.jdbc = jdbc;
		this.rosters = rosters;
		this.workdays = workdays;
	}

	public StepUnderReview.Facts facts(AdmissionStepKind kind, StepEntry act, AdmissionProgress course) {
		Roster roster = this.rosters.on(course.who().branchId(), act.happenedOn());
		int voters = (int) roster.voters().stream().filter((one) -> one.exempt() == null).count();
		return new StepUnderReview.Facts(roster.voters().stream().map(RosterPerson::id).collect(Collectors.toSet()),
				voters, kind.gates().contains(Gate.HOURS) ? hours(course.id(), act.happenedOn()) : BigDecimal.ZERO,
				proofs(kind, act, course), shown(act), provisional(act));
	}

	private BigDecimal hours(UUID admission, LocalDate day) {
		return this.jdbc.sql(HOURS)
			.param("id", admission)
			.param("day", day)
			.query(BigDecimal.class)
			.single()
			.setScale(1, java.math.RoundingMode.DOWN);
	}

	private int proofs(AdmissionStepKind kind, StepEntry act, AdmissionProgress course) {
		String began = BEGAN.get(kind.key());
		@Nullable LocalDate from = (began == null) ? null : course.day(began);
		return (from == null) ? 0
				: this.jdbc
					.sql("select count(*) from admission_proof where case_id = ? and happened_on between ? and ?")
					.params(course.id(), from, act.happenedOn())
					.query(Integer.class)
					.single();
	}

	private boolean provisional(StepEntry act) {
		return act.shownTo() != null && !this.workdays.published(act.shownTo().getYear());
	}

	private int shown(StepEntry act) {
		return (act.shownFrom() == null || act.shownTo() == null) ? 0
				: this.workdays.between(Objects.requireNonNull(act.shownFrom()).minusDays(1), act.shownTo());
	}

}
