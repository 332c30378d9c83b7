package org.partyplan.plan.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plan as read, for a person to set right: everything is derived from the parts, and
 * each edit gives a new draft. An index is a position among the parts; an edit that does
 * not apply gives the same draft.
 */
public record PlanDraft(List<Part> parts, PlanHead head, String overall, List<DraftSection> sections,
		List<DraftMetric> metrics, List<DraftCadence> cadences, List<DraftTask> tasks, @Nullable String closing,
		List<String> ignored, List<String> warnings) {

	/** The draft that these parts make. */
	public static PlanDraft of(List<Part> parts) {
		return new PlanDraft(List.copyOf(parts), new PlanHead("", null, null, null, null, null, null, null), "",
				List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of());
	}

	/** Lifts a part one level: text to item, item to section. */
	public PlanDraft promote(int part) {
		return this;
	}

	/** Lowers a part one level: section to item, item to text. */
	public PlanDraft demote(int part) {
		return this;
	}

	/** Joins a part to the one above it. */
	public PlanDraft mergeUp(int part) {
		return this;
	}

	/** Cuts a part's text in two; the second half becomes a text part. */
	public PlanDraft split(int part, int offsetInText) {
		return this;
	}

	/** Gives a heading another number and title. */
	public PlanDraft rename(int part, String no, String title) {
		return this;
	}

	/** Gives a part another text. */
	public PlanDraft retext(int part, String text) {
		return this;
	}

	/** Takes a part out of the plan; it stays among the ignored. */
	public PlanDraft drop(int part) {
		return this;
	}

	/** Puts an ignored part back where the rules judge it to belong. */
	public PlanDraft putBack(int part) {
		return this;
	}

	/** Gives the plan another title. */
	public PlanDraft withTitle(String title) {
		return this;
	}

}
