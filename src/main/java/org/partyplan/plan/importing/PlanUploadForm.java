package org.partyplan.plan.importing;

import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** A document to be read: a file, or pasted text. */
record PlanUploadForm(@Nullable UUID organization, @Nullable MultipartFile file,
		@Size(max = PlanUpload.LONGEST) @Nullable String text) {

	static PlanUploadForm empty() {
		return new PlanUploadForm(null, null, null);
	}

	/** Whether text was pasted rather than a file chosen. */
	public boolean pasted() {
		return text() != null;
	}

}
