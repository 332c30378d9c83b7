package org.partyplan.plan.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.Fit;

/** A paragraph's number and title. */
record ReadingPartForm(@Nullable Integer version, @Size(max = 20) String no, @NotBlank @Size(max = 300) String title) {

	ReadingPartForm {
		no = Fit.plain(no);
		title = Fit.plain(title);
	}

	static ReadingPartForm of(ReadingPart paragraph) {
		return new ReadingPartForm(paragraph.version(), paragraph.part().no(), paragraph.part().title());
	}

}
