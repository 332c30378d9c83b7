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

/** A 部分 of a plan. */
@Entity
@Table(name = "plan_section")
public class PlanSection implements PlanRow {

	@Id
	private UUID id;

	private UUID planId;

	@OptimisticLock(excluded = true)
	private String no;

	private String title;

	private String intro;

	@OptimisticLock(excluded = true)
	private double position;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable UUID originId;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected PlanSection() {
	}

	public PlanSection(UUID planId, String no, String title, String intro, double position) {
		this.id = Ids.next();
		this.planId = planId;
		this.no = no;
		this.title = title;
		this.intro = intro;
		this.position = position;
	}

	@Override
	public UUID id() {
		return this.id;
	}

	public UUID planId() {
		return this.planId;
	}

	public String no() {
		return this.no;
	}

	public String title() {
		return this.title;
	}

	public String intro() {
		return this.intro;
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

	public @Nullable Integer version() {
		return this.version;
	}

	public void rewrite(String newNo, String newTitle, String newIntro) {
		this.no = newNo;
		this.title = newTitle;
		this.intro = newIntro;
	}

	/** Follows its neighbours; nobody's unsaved text goes stale by it. */
	void number(String newNo) {
		this.no = newNo;
	}

	/** Leaves the working copy for the plan itself. */
	public void settle(UUID plan) {
		this.planId = plan;
	}

	/** By an amendment, with all that stands in it; the baseline keeps it. */
	public void withdraw(LocalDate on) {
		this.withdrawnOn = on;
	}

	public void moveTo(double newPosition) {
		this.position = newPosition;
	}

}
