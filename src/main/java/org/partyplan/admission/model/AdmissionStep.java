package org.partyplan.admission.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;

/** A recorded step: as it was, with what was not kept. */
@Entity
@Table(name = "admission_step")
public class AdmissionStep {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "case_id")
	private Admission admission;

	private String kind;

	@Embedded
	private StepEntry act;

	private @Nullable String reason;

	private @Nullable Boolean educated;

	private @Nullable Boolean frontline;

	@ElementCollection
	@CollectionTable(name = "admission_step_person", joinColumns = @JoinColumn(name = "step_id"))
	@Column(name = "person_id")
	private Set<UUID> people = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "admission_flag", joinColumns = @JoinColumn(name = "step_id"))
	private Set<Flag> flags = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "admission_review", joinColumns = @JoinColumn(name = "step_id"))
	@MapKeyColumn(name = "reviewed_on")
	@Column(name = "words")
	private Map<LocalDate, String> reviews = new HashMap<>();

	@SuppressWarnings("NullAway.Init")
	protected AdmissionStep() {
	}

	AdmissionStep(Admission admission, String kind, StepEntry act) {
		this.id = Ids.next();
		this.admission = admission;
		this.kind = kind;
		this.act = act;
	}

	public UUID id() {
		return this.id;
	}

	public StepEntry act() {
		return this.act;
	}

	Set<Flag> flags() {
		return Set.copyOf(this.flags);
	}

	Set<LocalDate> reviews() {
		return Set.copyOf(this.reviews.keySet());
	}

	void write(StepEntry newAct, Set<UUID> newPeople, List<Finding> findings, String newReason) {
		this.act = newAct;
		this.reason = newReason.isBlank() ? null : newReason;
		this.people.retainAll(newPeople);
		this.people.addAll(newPeople);
		Set<Flag> found = new HashSet<>(findings.stream().map(Flag::of).toList());
		if (this.reviews.isEmpty()) {
			this.flags.retainAll(found);
		}
		this.flags.addAll(found);
	}

	void review(LocalDate day, String words) {
		this.reviews.put(day, words);
		showLatest();
	}

	/** Whether a review was left to take back. */
	boolean takeBackReview() {
		if (this.reviews.size() < 2) {
			return false;
		}
		this.reviews.keySet().stream().max(Comparator.naturalOrder()).ifPresent(this.reviews::remove);
		showLatest();
		return true;
	}

	/** For the shares of a year: what the person was on the day of the approval. */
	public void admits(boolean isEducated, boolean isFrontline) {
		this.educated = isEducated;
		this.frontline = isFrontline;
	}

	private void showLatest() {
		LocalDate last = this.reviews.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
		this.act = new StepEntry(last, null, null, null, null, null, null, this.reviews.get(last));
	}

}
