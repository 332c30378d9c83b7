package org.partyplan.document;

import java.util.List;
import java.util.Locale;

/** The kinds of file that may be uploaded. */
enum FileKind {

	JPG("image/jpeg", "jpg", "jpeg"), PNG("image/png", "png"), PDF("application/pdf", "pdf"),
	DOC("application/msword", "doc", "wps"), XLS("application/vnd.ms-excel", "xls", "et"),
	OFD("application/ofd", "ofd"), ZIP("application/zip", "zip"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

	private static final int LONGEST_NAME = 150;

	private final String mediaType;

	private final List<String> extensions;

	FileKind(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	String mediaType() {
		return this.mediaType;
	}

	/** The name without folders, its ending put right where it tells another kind. */
	String named(String name) {
		String bare = name.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
		int dot = bare.lastIndexOf('.');
		String stem = (dot > 0) ? bare.substring(0, dot) : bare;
		String ending = bare.substring(dot + 1).toLowerCase(Locale.ROOT);
		String kept = stem.isBlank() ? "附件" : stem.substring(0, Math.min(LONGEST_NAME, stem.length()));
		return kept + "." + (this.extensions.contains(ending) ? ending : this.extensions.get(0));
	}

}
