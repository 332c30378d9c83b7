package org.partyplan.admission.planning;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;

import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.Gate;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.Window;
import org.partyplan.regulation.Rule;
import org.partyplan.regulation.Rules;

/**
 * The earliest day on which a step can be, if everything before it is done as soon as the
 * rules allow.
 */
public record Projection(AdmissionProgress course, Layout layout, Rules law, LocalDate today) {

	private static final int WORKING_WEEK = 5;

	public LocalDate earliest(String key) {
		LocalDate known = this.course.day(key);
		if (known != null) {
			return known;
		}
		AdmissionStepKind kind = this.layout.kind(key);
		LocalDate day = kind.needs().stream().map(this::earliest).reduce(this.today, Projection::later);
		day = later(day, this.today);
		if (kind.gates().contains(Gate.PUBLICITY)) {
			day = day.plusWeeks(weeks(this.law.value("admission.publicity")));
		}
		String after = kind.limits().leastAfter();
		return (after == null) ? day : later(day, limit(kind, earliest(after)));
	}

	/** A limit counted from a day that may itself still lie ahead. */
	private LocalDate limit(AdmissionStepKind kind, LocalDate from) {
		Rule rule = this.law.value(Objects.requireNonNull(kind.limits().leastRule()));
		return Window.later(from, rule.binding(), 0);
	}

	private static long weeks(Rule publicity) {
		return publicity.binding()
			.divide(java.math.BigDecimal.valueOf(WORKING_WEEK), 0, RoundingMode.CEILING)
			.longValueExact();
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
