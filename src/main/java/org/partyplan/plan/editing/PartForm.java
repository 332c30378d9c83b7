package org.partyplan.plan.editing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanPart;
import org.partyplan.plan.text.Text;

/**
 * A part of the running text around the sections.
 *
 * @param version a fingerprint of the text as it was when the form was opened
 * @param fresh whether the notice is to be the usual one, whatever was typed
 */
record PartForm(@NotNull Integer version, @Size(max = 20000) String text, @Nullable Boolean fresh) {

	PartForm {
		text = Text.typed(text);
	}

	/** What the part is to say. */
	String text(PlanPart part, Plan plan) {
		return (part == PlanPart.NOTICE && Boolean.TRUE.equals(this.fresh))
				? "关于印发《" + plan.title() + "》的通知\n现将《" + plan.title() + "》印发给你们，请结合实际，认真抓好落实。" : this.text;
	}

	static PartForm of(String text) {
		return new PartForm(text.hashCode(), text, null);
	}

}
