package org.partyplan.execution.reporting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Upload;
import org.partyplan.document.Uploads;
import org.partyplan.shared.RuleBroken;

import org.springframework.web.multipart.MultipartFile;

/** The files of a form that is about files: at least one. */
final class RequiredUploads {

	private RequiredUploads() {
	}

	static List<Upload> of(@Nullable List<MultipartFile> files) {
		List<Upload> uploads = Uploads.of(files);
		if (uploads.isEmpty()) {
			throw new RuleBroken("execution.files.none");
		}
		return uploads;
	}

}
