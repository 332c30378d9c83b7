package org.partyplan.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.springframework.data.domain.Persistable;

/**
 * One step in a plan's life, never changed: who did what when, for whom, on what ground.
 */
@Entity
@Immutable
@Table(name = "plan_step")
public class PlanStep implements Persistable<UUID> {

	@Id
	private UUID id;

	private UUID planId;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private LocalDate happenedOn;

	private Instant recordedAt;

	private UUID byId;

	private String byName;

	private @Nullable String forName;

	private @Nullable String meeting;

	private @Nullable String minutesNumber;

	private @Nullable String note;

	@SuppressWarnings("NullAway.Init")
	protected PlanStep() {
	}

	PlanStep(UUID planId, Kind kind, LocalDate happenedOn, Instant recordedAt, CurrentUser by,
			@Nullable String forName) {
		this.id = Ids.next();
		this.planId = planId;
		this.kind = kind;
		this.happenedOn = happenedOn;
		this.recordedAt = recordedAt;
		this.byId = by.id();
		this.byName = by.name();
		this.forName = forName;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	/** Steps are only ever added. */
	@Override
	public boolean isNew() {
		return true;
	}

	LocalDate happenedOn() {
		return this.happenedOn;
	}

	/** A collective decision: the meeting and the number of its minutes. */
	public PlanStep decidedBy(@Nullable String newMeeting, @Nullable String newMinutesNumber) {
		this.meeting = newMeeting;
		this.minutesNumber = newMinutesNumber;
		return this;
	}

	public PlanStep noting(@Nullable String newNote) {
		this.note = newNote;
		return this;
	}

	public enum Kind {

		CREATED("新建草稿"), IMPORTED("导入成草稿"), COPIED("复制成草稿"), SUBMITTED("送审"), RETURNED("退回"), PASSED("审议通过"),
		SIGNED("书记签发"), ISSUED("印发，基线冻结"), AMENDED("调整生效"), ARCHIVED("归档"), WITHDRAWN("撤回印发"), REVOKED("决定撤回"),
		REOPENED("撤销归档");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** The words of the history. */
		public String label() {
			return this.label;
		}

	}

}
