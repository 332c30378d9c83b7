package org.partyplan.plan.importing;

import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** A document to be read: a file, or pasted text. */
record ReadForm(@Nullable UUID organization, @Nullable MultipartFile file,
		@Size(max = Original.LONGEST) @Nullable String text) {

	static ReadForm empty() {
		return new ReadForm(null, null, null);
	}

	/** Whether text was pasted rather than a file chosen. */
	public boolean pasted() {
		return text() != null;
	}

}
