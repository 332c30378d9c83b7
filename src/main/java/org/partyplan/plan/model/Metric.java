package org.partyplan.plan.model;

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
public class Metric {

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

	public Metric(UUID planId, Span span, MetricTerms terms, double position) {
		this.id = Ids.next();
		this.planId = planId;
		this.span = span;
		this.terms = terms;
		this.position = position;
	}

	public UUID id() {
		return this.id;
	}

	public UUID planId() {
		return this.planId;
	}

	public Span span() {
		return this.span;
	}

	public MetricTerms terms() {
		return this.terms;
	}

	public double position() {
		return this.position;
	}

	public boolean withdrawn() {
		return this.withdrawnOn != null;
	}

	public @Nullable Integer version() {
		return this.version;
	}

	public void agree(MetricTerms newTerms) {
		this.terms = newTerms;
	}

	public void follow(Span newSpan) {
		this.span = newSpan;
	}

	public void withdraw(LocalDate on) {
		this.withdrawnOn = on;
	}

}
