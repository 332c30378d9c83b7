package org.partyplan.admission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Upload;

import org.springframework.web.multipart.MultipartFile;

/** The files of a form, checked. A file field left alone sends one without a name. */
final class Uploads {

	private Uploads() {
	}

	static List<Upload> of(@Nullable List<MultipartFile> files) {
		return (files == null) ? List.of()
				: files.stream().filter((file) -> !name(file).isEmpty()).map(Uploads::checked).toList();
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
		return Objects.requireNonNullElse(file.getOriginalFilename(), "");
	}

}
