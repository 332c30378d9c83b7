package org.partyplan.plan.amending;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanSheetText;
import org.partyplan.plan.text.ItemText;

/**
 * An item as it shall read.
 *
 * @param place for a new one: the section it opens, or the item it follows
 * @param seen the change the form was opened on
 */
record AmendmentItemForm(@NotNull @Size(max = 20) String no, @NotNull @Size(max = 500) String title,
		@NotBlank @Size(max = 20000) String body, @Nullable UUID place, @NotBlank @Size(max = 500) String reason,
		@Nullable UUID seen) {

	/** The text as it will read so far. */
	static AmendmentItemForm of(AmendmentSheet.Block block) {
		PlanChange change = block.text();
		ItemText after = (change == null) ? null : change.payload().itemAfter();
		PlanSheetText.Line line = block.line();
		return new AmendmentItemForm((after == null) ? line.no() : after.no(),
				(after == null) ? line.title() : after.title(), block.words(), null,
				(change == null) ? "" : change.reason(), (change == null) ? null : change.id());
	}

	/** With line ends as they are stored and counted. */
	ItemText in(UUID sectionId, double position) {
		return new ItemText(sectionId, no().strip(), title().strip(), body().replace("\r\n", "\n").strip(), position);
	}

}
