package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;

/** One thing someone has to do, tied to the sentence that asks for it. */
@Entity
@Table(name = "plan_task")
public class Task implements PlanRow {

	@Id
	private UUID id;

	private UUID planId;

	@Embedded
	@OptimisticLock(excluded = true)
	private Span span;

	@Embedded
	private TaskTerms terms;

	@ElementCollection
	@CollectionTable(name = "plan_task_unit", joinColumns = @JoinColumn(name = "task_id"))
	private Set<TaskUnit> units = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "plan_task_person", joinColumns = @JoinColumn(name = "task_id"))
	@Column(name = "person_id")
	private Set<UUID> persons = new LinkedHashSet<>();

	@OptimisticLock(excluded = true)
	private double position;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable UUID originId;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Task() {
	}

	public Task(UUID planId, Span span, TaskTerms terms, double position) {
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

	public TaskTerms terms() {
		return this.terms;
	}

	public TaskContent content() {
		return new TaskContent(this.terms, units(), persons());
	}

	public Set<TaskUnit> units() {
		return Set.copyOf(this.units);
	}

	public Set<UUID> persons() {
		return Set.copyOf(this.persons);
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

	/** Changes what has to be done, by whom and when. */
	public void agree(TaskContent content) {
		this.terms = content.terms();
		this.units.clear();
		this.units.addAll(content.units());
		this.persons.clear();
		this.persons.addAll(content.persons());
	}

	/** Follows its sentence after the text around it changed. */
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
