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
	private Source source;

	private @Nullable String kind;

	private String name;

	private BigDecimal points;

	private BigDecimal cap;

	@Enumerated(EnumType.STRING)
	private Period period;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@SuppressWarnings("NullAway.Init")
	protected PointRule() {
	}

	/** One record is worth no more than all of them; what is missing is passed over. */
	static void requireWithin(@Nullable BigDecimal points, @Nullable BigDecimal cap) {
		RuleBroken.unless(points == null || cap == null || points.compareTo(cap) <= 0, "points.rule.cap", "cap");
	}

	PointRule(UUID organizationId, Source source, @Nullable String kind, String name, BigDecimal points, BigDecimal cap,
			Period period, LocalDate from) {
		requireWithin(points, cap);
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

	/** Over what a rule's cap holds. */
	enum Period {

		MONTH("每月"), QUARTER("每季"), YEAR("每年");

		private final String label;

		Period(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/** The kinds of record that can earn points. */
	enum Source {

		ATTENDED("参加活动", "次"), STUDY("学时", "学时"), SERVICE("志愿服务", "小时"), HONOUR("获得荣誉", "项"), POST("支部、小组职务", "月"),
		PIONEER("先锋岗在岗", "月");

		private final String label;

		private final String unit;

		Source(String label, String unit) {
			this.label = label;
			this.unit = unit;
		}

		public String label() {
			return this.label;
		}

		/** For what a rule's points are given. */
		public String unit() {
			return this.unit;
		}

		/** Whether a rule says which kind of record. */
		boolean kinds() {
			return this == ATTENDED || this == HONOUR;
		}

	}

}
