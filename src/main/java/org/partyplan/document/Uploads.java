package org.partyplan.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.PlainText;
import org.partyplan.shared.RuleBroken;

import org.springframework.web.multipart.MultipartFile;

/** The files of a form, checked. A file field left alone sends one without a name. */
public final class Uploads {

	private Uploads() {
	}

	/** Those that were chosen; a file that may not come in is a broken rule. */
	public static List<Upload> of(@Nullable List<MultipartFile> files) {
		return (files == null) ? List.of()
				: files.stream().filter((file) -> !name(file).isEmpty()).map(Uploads::checked).toList();
	}

	/** The same for a form that is about files: at least one. */
	public static List<Upload> required(@Nullable List<MultipartFile> files) {
		List<Upload> uploads = of(files);
		if (uploads.isEmpty()) {
			throw new RuleBroken("document.none").at("files");
		}
		return uploads;
	}

	private static Upload checked(MultipartFile file) {
		try {
			return Upload.of(name(file), file.getBytes());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static String name(MultipartFile file) {
		return PlainText.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
	}

}
