package org.partyplan.admission.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

/** One person's way into the party. */
@Entity
@Table(name = "admission_case")
public class Admission {

	@Id
	private UUID id;

	private UUID personId;

	@Enumerated(EnumType.STRING)
	private CaseStatus status;

	private LocalDate openedOn;

	private @Nullable Integer extendedMonths;

	private @Nullable LocalDate extendedOn;

	private @Nullable String extensionReason;

	private @Nullable LocalDate cancelledOn;

	private @Nullable String cancelReason;

	@OneToMany(mappedBy = "admission", cascade = CascadeType.ALL, orphanRemoval = true)
	@MapKey(name = "kind")
	private Map<String, AdmissionStep> steps = new HashMap<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Admission() {
	}

	public Admission(UUID personId, LocalDate openedOn) {
		this.id = Ids.next();
		this.personId = personId;
		this.openedOn = openedOn;
		this.status = CaseStatus.OPEN;
	}

	public UUID id() {
		return this.id;
	}

	public UUID personId() {
		return this.personId;
	}

	CaseStatus status() {
		return this.status;
	}

	@Nullable Integer version() {
		return this.version;
	}

	public @Nullable Integer extendedMonths() {
		return this.extendedMonths;
	}

	public @Nullable AdmissionStep step(String kind) {
		return this.steps.get(kind);
	}

	/** Writes a step down, or writes it anew. */
	public AdmissionStep record(AdmissionStepKind kind, StepEntry act, Set<UUID> people, List<Finding> findings,
			String reason) {
		requireRecordable();
		if (!findings.isEmpty() && reason.isBlank()) {
			throw new RuleBroken("admission.reason").at("reason");
		}
		AdmissionStep step = this.steps.computeIfAbsent(kind.key(), (key) -> new AdmissionStep(this, key, act));
		step.write(act, people, findings, reason);
		if (kind.has("REVIEW")) {
			step.review(act.happenedOn(), act.note());
		}
		if (kind.key().equals(AdmissionStepKind.CONVERSION)) {
			this.status = CaseStatus.DONE;
		}
		return step;
	}

	/** A step that was a mistake; of repeated ones only the last review. */
	public void takeBack(AdmissionStepKind kind, Layout layout, AdmissionProgress course) {
		requireRecordable();
		AdmissionStep step = this.steps.get(kind.key());
		if (step == null) {
			throw new RuleBroken("admission.step.none", kind.title());
		}
		if (step.takeBackReview()) {
			return;
		}
		layout.resting(kind.key(), course).stream().findFirst().ifPresent((later) -> {
			throw new RuleBroken("admission.step.resting", later.title());
		});
		this.steps.remove(kind.key());
		if (kind.key().equals(AdmissionStepKind.CONVERSION)) {
			this.status = CaseStatus.OPEN;
		}
	}

	/** 延长预备期: once, within the regulation's bounds. */
	public void extend(int months, LocalDate on, String reason, Rules law) {
		require(this.status == CaseStatus.OPEN && this.steps.containsKey(AdmissionStepKind.APPROVAL)
				&& !this.steps.containsKey(AdmissionStepKind.CONVERSION));
		if (this.extendedMonths != null) {
			throw new RuleBroken("admission.extension.once", this.extendedMonths,
					law.value("admission.extension.most").cited());
		}
		int least = law.value("admission.extension.least").number();
		int most = law.value("admission.extension.most").number();
		if (months < least || months > most) {
			throw new RuleBroken("admission.extension.months", least, most,
					law.value("admission.extension.most").cited())
				.at("months");
		}
		this.extendedMonths = months;
		this.extendedOn = on;
		this.extensionReason = reason;
	}

	public void takeBackExtension() {
		require(this.status == CaseStatus.OPEN && this.extendedMonths != null);
		this.extendedMonths = null;
		this.extendedOn = null;
		this.extensionReason = null;
	}

	/** 取消资格. */
	public void cancel(LocalDate on, String reason) {
		require(this.status == CaseStatus.OPEN);
		this.status = CaseStatus.CANCELLED;
		this.cancelledOn = on;
		this.cancelReason = reason;
	}

	/** The cancellation was a mistake. */
	public void reopen() {
		require(this.status == CaseStatus.CANCELLED);
		this.status = CaseStatus.OPEN;
		this.cancelledOn = null;
		this.cancelReason = null;
	}

	/** Papers are still filed after the last approval. */
	private void requireRecordable() {
		require(this.status != CaseStatus.CANCELLED);
	}

	private void require(boolean allowed) {
		if (!allowed) {
			throw new RuleBroken("admission.status", this.status.label());
		}
	}

}
