package org.partyplan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files in the database, in pieces of at most 1 MB. It knows no scope: the module
 * that owns the record checks who may read it.
 */
@Service
@Transactional
public class Files {

	private static final int CHUNK = 1024 * 1024;

	private final JdbcClient jdbc;

	private final Clock clock;

	Files(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Stores a file.
	 * @param name as the person knows it
	 * @param mediaType its kind, told by its content
	 * @param content at most 20 MB
	 * @return its id
	 */
	public UUID store(String name, String mediaType, byte[] content) {
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into document_file (id, name, media_type, size, sha256, stored_at, stored_by)
				values (?, ?, ?, ?, ?, ?, cast(? as uuid))""")
			.params(id, name, mediaType, content.length, sha256(content), Timestamp.from(this.clock.instant()), user())
			.update();
		for (int at = 0, position = 0; at < content.length; at += CHUNK, position++) {
			this.jdbc.sql("insert into document_chunk (file_id, position, bytes) values (?, ?, ?)")
				.params(id, position, Arrays.copyOfRange(content, at, Math.min(content.length, at + CHUNK)))
				.update();
		}
		return id;
	}

	/** What is known of a file. */
	@Transactional(readOnly = true)
	public StoredFile describe(UUID id) {
		return this.jdbc.sql("select id, name, media_type, size, sha256 from document_file where id = ?")
			.param(id)
			.query(StoredFile.class)
			.optional()
			.orElseThrow(() -> new NotFound("file " + id));
	}

	/** Who hands it in; nobody for a job. */
	private static @Nullable UUID user() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof CurrentUser user) ? user.id() : null;
	}

	/** Writes a file's bytes out, a piece at a time, once its guard was asked. */
	@Transactional(readOnly = true)
	public void writeTo(UUID id, OutputStream out) throws IOException {
		for (int position = 0;; position++) {
			byte[] piece = this.jdbc.sql("select bytes from document_chunk where file_id = ? and position = ?")
				.params(id, position)
				.query(byte[].class)
				.optional()
				.orElse(null);
			if (piece == null) {
				return;
			}
			out.write(piece);
		}
	}

	/** All its bytes, once its guard was asked. */
	@Transactional(readOnly = true)
	public byte[] bytes(UUID id) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			writeTo(id, bytes);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
