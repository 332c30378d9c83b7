package org.partyplan.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file kept in the database.
 *
 * @param id its id
 * @param name as the person knows it
 * @param mediaType told by its content
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record StoredFile(UUID id, String name, String mediaType, long size, String sha256) {

	/** A picture by itself. */
	public boolean photo() {
		return this.mediaType.startsWith("image/");
	}

	/** Can be shown in a page. */
	public boolean viewable() {
		return photo() || this.mediaType.equals(FileKind.PDF.mediaType());
	}

	/** Says of an answer that it is this file, to be saved under its name (RFC 5987). */
	public void head(HttpServletResponse response) {
		response.setContentType(this.mediaType);
		response.setContentLengthLong(this.size);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(this.name, StandardCharsets.UTF_8).build().toString());
	}

}
