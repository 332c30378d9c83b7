package org.partyplan.plan.model;

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
public class PlanSection {

	@Id
	private UUID id;

	private UUID planId;

	@OptimisticLock(excluded = true)
	private String no;

	private String title;

	private String intro;

	@OptimisticLock(excluded = true)
	private double position;

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

	void moveTo(double newPosition) {
		this.position = newPosition;
	}

}
