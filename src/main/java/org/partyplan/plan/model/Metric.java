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
public class Metric implements PlanRow {

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

	private @Nullable UUID originId;

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

	@Override
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

	@Override
	public @Nullable UUID originId() {
		return this.originId;
	}

	/** Says in an amendment's working copy which row it was copied from. */
	void standsFor(UUID origin) {
		this.originId = origin;
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

	/** Leaves the working copy for the plan itself. */
	public void settle(UUID plan) {
		this.planId = plan;
	}

	public void withdraw(LocalDate on) {
		this.withdrawnOn = on;
	}

}
