package org.partyplan.document;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document written on request, to be saved by the person who asked.
 *
 * @param name as it is to be called, in Chinese
 * @param mediaType its kind
 * @param content its bytes
 */
public record WrittenFile(String name, String mediaType, byte[] content) {

	/** The media type of .docx. */
	public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	/** The media type of .xlsx. */
	public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int LONGEST = 80;

	/** A file whose name every system takes. */
	public static WrittenFile of(String title, String extension, String mediaType, byte[] content) {
		String plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
		return new WrittenFile(plain.substring(0, Math.min(LONGEST, plain.length())) + extension, mediaType, content);
	}

	/** The answer that saves it under its name (RFC 5987). */
	public ResponseEntity<byte[]> response() {
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename(this.name, StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(this.mediaType))
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body(this.content);
	}

}
