package org.partyplan.plan.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.Text;

/** A paragraph's number and title. */
record PlanImportPartForm(@Nullable Integer version, @Size(max = 20) String no,
		@NotBlank @Size(max = 300) String title) {

	PlanImportPartForm {
		no = Text.plain(no);
		title = Text.plain(title);
	}

	static PlanImportPartForm of(PlanImportPart paragraph) {
		return new PlanImportPartForm(paragraph.version(), paragraph.part().no(), paragraph.part().title());
	}

}
