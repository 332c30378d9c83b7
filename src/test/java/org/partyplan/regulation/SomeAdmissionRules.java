package org.partyplan.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Rules made up for plain tests, with the figures of the regulation of May 2026. */
public final class SomeAdmissionRules {

	private final Map<String, Rule> rules = new LinkedHashMap<>();

	/** What the regulation asks of admissions. */
	public static SomeAdmissionRules ofAdmissions() {
		return new SomeAdmissionRules().with("admission.age", 18, Bound.LEAST)
			.with("admission.talk", 1, Bound.MOST)
			.with("admission.contacts.least", 1, Bound.LEAST)
			.with("admission.contacts.most", 2, Bound.MOST)
			.with("admission.review", 6, Bound.MOST)
			.with("admission.activist", 12, Bound.LEAST)
			.with("admission.publicity", 5, Bound.LEAST)
			.with("admission.sponsors", 2, Bound.LEAST)
			.with("admission.training.days", 3, Bound.LEAST)
			.with("admission.training.hours", 24, Bound.LEAST)
			.with("admission.meeting", 1, Bound.MOST)
			.with("admission.vote.present", 0.5, Bound.ABOVE)
			.with("admission.vote.ayes", 0.5, Bound.ABOVE)
			.with("admission.approval", 3, Bound.MOST)
			.with("admission.probation", 12, Bound.LEAST)
			.with("admission.extension.least", 6, Bound.LEAST)
			.with("admission.extension.most", 12, Bound.MOST)
			.with("admission.full.approval", 3, Bound.MOST)
			.with("admission.candidate", 0, Bound.CUSTOM)
			.with("admission.request", 11, Bound.CUSTOM)
			.with("admission.hours", 0, Bound.CUSTOM)
			.with("admission.proofs", 0, Bound.CUSTOM);
	}

	public SomeAdmissionRules with(String key, double value, Bound bound) {
		this.rules.put(key, rule(key, value, bound, null));
		return this;
	}

	/** The organisation asks something else. */
	public SomeAdmissionRules own(String key, double own) {
		Rule rule = this.rules.get(key);
		this.rules.put(key, rule(key, rule.value().doubleValue(), rule.bound(), BigDecimal.valueOf(own)));
		return this;
	}

	public Rules rules() {
		return new Rules(LocalDate.of(2026, 6, 1), List.copyOf(this.rules.values()));
	}

	private static Rule rule(String key, double value, Bound bound, @Nullable BigDecimal own) {
		return new Rule(key, "发展党员", key, BigDecimal.valueOf(value), "个月", bound, "细则", "第十三条",
				LocalDate.of(2026, 5, 18), own, (own == null) ? null : "本单位计划");
	}

}
