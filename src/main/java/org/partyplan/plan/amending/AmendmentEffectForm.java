package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The approval that puts an amendment in force.
 *
 * @param version the amendment as it was seen
 * @param seen a fingerprint of the changes that were shown
 * @param approver the committee or its secretary
 * @param minutesNumber of the committee's meeting
 * @param withdrawn tasks and metrics without their sentence that are given up; the others
 * are kept
 */
record AmendmentEffectForm(@Nullable Integer version, @Nullable Integer seen, @NotNull @Nullable Approver approver,
		@Nullable @Size(max = 60) String minutesNumber, @NotNull @Nullable LocalDate on,
		@Nullable Set<UUID> withdrawn) {

	static AmendmentEffectForm of(int version, int seen, LocalDate today) {
		return new AmendmentEffectForm(version, seen, Approver.MEETING, null, today, Set.of());
	}

	public boolean givesUp(UUID id) {
		return withdrawn() != null && withdrawn().contains(id);
	}

	public Approver[] approvers() {
		return Approver.values();
	}

	enum Approver {

		MEETING("党委会"), SECRETARY("党委书记");

		private final String label;

		Approver(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
