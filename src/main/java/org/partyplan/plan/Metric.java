package org.partyplan.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;

/** A quantified goal, tied to the sentence that sets it. */
@Entity
@Table(name = "plan_metric")
class Metric {

	@Id
	private UUID id;

	private UUID planId;

	@Embedded
	@OptimisticLock(excluded = true)
	private Span span;

	@Embedded
	private MetricTerms terms;

	@OptimisticLock(excluded = true)
	private double position;

	private @Nullable LocalDate withdrawnOn;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Metric() {
	}

	Metric(UUID planId, Span span, MetricTerms terms, double position) {
		this.id = Ids.next();
		this.planId = planId;
		this.span = span;
		this.terms = terms;
		this.position = position;
	}

	UUID id() {
		return this.id;
	}

	UUID planId() {
		return this.planId;
	}

	Span span() {
		return this.span;
	}

	MetricTerms terms() {
		return this.terms;
	}

	double position() {
		return this.position;
	}

	boolean withdrawn() {
		return this.withdrawnOn != null;
	}

	@Nullable Integer version() {
		return this.version;
	}

	void agree(MetricTerms newTerms) {
		this.terms = newTerms;
	}

	void follow(Span newSpan) {
		this.span = newSpan;
	}

	void withdraw(LocalDate on) {
		this.withdrawnOn = on;
	}

}
