package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;

/** A 要点: a numbered paragraph within a section. */
@Entity
@Table(name = "plan_item")
public class PlanItem implements PlanRow {

	@Id
	private UUID id;

	@OptimisticLock(excluded = true)
	private UUID sectionId;

	@OptimisticLock(excluded = true)
	private String no;

	private String title;

	private String body;

	@OptimisticLock(excluded = true)
	private double position;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable UUID originId;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected PlanItem() {
	}

	public PlanItem(UUID sectionId, String no, String title, String body, double position) {
		this.id = Ids.next();
		this.sectionId = sectionId;
		this.no = no;
		this.title = title;
		this.body = body;
		this.position = position;
	}

	@Override
	public UUID id() {
		return this.id;
	}

	public UUID sectionId() {
		return this.sectionId;
	}

	public String no() {
		return this.no;
	}

	public String title() {
		return this.title;
	}

	public String body() {
		return this.body;
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

	public void rewrite(String newNo, String newTitle, String newBody) {
		this.no = newNo;
		this.title = newTitle;
		this.body = newBody;
	}

	/** Follows its neighbours; nobody's unsaved text goes stale by it. */
	void number(String newNo) {
		this.no = newNo;
	}

	public void moveTo(UUID section, double newPosition) {
		this.sectionId = section;
		this.position = newPosition;
	}

	/** By an amendment; it stays to be read in the baseline. */
	public void withdraw(LocalDate on) {
		this.withdrawnOn = on;
	}

}
