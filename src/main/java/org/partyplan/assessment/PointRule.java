package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

/** What a kind of record is worth to an organization, from a day on. */
@Entity
@Table(name = "assessment_point_rule")
class PointRule {

	@Id
	private UUID id;

	private @Nullable UUID organizationId;

	@Enumerated(EnumType.STRING)
	private RuleSource source;

	private @Nullable String kind;

	private String name;

	private BigDecimal points;

	private BigDecimal cap;

	@Enumerated(EnumType.STRING)
	private RulePeriod period;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@SuppressWarnings("NullAway.Init")
	protected PointRule() {
	}

	PointRule(UUID organizationId, RuleSource source, @Nullable String kind, String name, BigDecimal points,
			BigDecimal cap, RulePeriod period, LocalDate from) {
		if (points.compareTo(cap) > 0) {
			throw new RuleBroken("points.rule.cap");
		}
		this.id = Ids.next();
		this.organizationId = organizationId;
		this.source = source;
		this.kind = kind;
		this.name = name;
		this.points = points;
		this.cap = cap;
		this.period = period;
		this.validFrom = from;
	}

	@Nullable LocalDate validTo() {
		return this.validTo;
	}

	/**
	 * What happened before that day keeps its points; a rule counts for a day at least.
	 */
	void end(LocalDate on) {
		this.validTo = on.isAfter(this.validFrom) ? on : this.validFrom.plusDays(1);
	}

}
