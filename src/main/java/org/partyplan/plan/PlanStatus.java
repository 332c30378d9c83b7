package org.partyplan.plan;

import java.util.EnumSet;
import java.util.Set;

import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.Tone;

/** The stages of a plan's life, each knowing where it can go from there. */
public enum PlanStatus {

	DRAFT("草稿", Tone.NONE), SUBMITTED("已送审", Tone.WAIT), PASSED("审议通过", Tone.WAIT), SIGNED("已签发", Tone.WAIT),
	ISSUED("已印发", Tone.DONE), ARCHIVED("已归档", Tone.NONE), REVOKED("已撤回", Tone.NONE),

	/** No stage of a plan: the working copy in which an amendment is written. */
	AMENDMENT("调整稿", Tone.WAIT);

	private final String label;

	private final Tone tone;

	PlanStatus(String label, Tone tone) {
		this.label = label;
		this.tone = tone;
	}

	/** The word people use. */
	public String label() {
		return this.label;
	}

	/** The tint of its chip. */
	public Tone tone() {
		return this.tone;
	}

	/**
	 * Whether a plan in this stage can go to that one; SUBMITTED, PASSED and SIGNED can
	 * be returned to DRAFT. The ways back from ISSUED and ARCHIVED are verbs of the plan.
	 */
	public boolean canBecome(PlanStatus next) {
		return exits().contains(next);
	}

	/** Whether the editor may write in it. */
	public boolean editable() {
		return this == DRAFT || this == AMENDMENT;
	}

	/** Only what is in force is amended. */
	public void requireAmendable() {
		if (this != ISSUED) {
			throw new RuleBroken("plan.amend.notIssued", label());
		}
	}

	/** The stages a plan can be in, for lists to choose from. */
	public static Set<PlanStatus> stages() {
		return EnumSet.range(DRAFT, REVOKED);
	}

	private Set<PlanStatus> exits() {
		return switch (this) {
			case DRAFT -> Set.of(SUBMITTED);
			case SUBMITTED -> Set.of(PASSED, DRAFT);
			case PASSED -> Set.of(SIGNED, DRAFT);
			case SIGNED -> Set.of(ISSUED, DRAFT);
			case ISSUED -> Set.of(ARCHIVED, REVOKED);
			case ARCHIVED, REVOKED, AMENDMENT -> Set.of();
		};
	}

}
