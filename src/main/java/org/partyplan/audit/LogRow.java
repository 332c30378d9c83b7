package org.partyplan.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the log with all that a mark and a seal vouch for. */
record LogRow(@Nullable Long id, @Nullable Instant at, @Nullable UUID userId, String userName, @Nullable String forName,
		String event, String subject, @Nullable UUID subjectId, String detail, boolean succeeded, String address,
		UUID nonce, byte @Nullable [] mark) {

	static final String COLUMNS = "e.id, e.at, e.user_id, e.user_name, e.for_name, e.event, e.subject, e.subject_id, "
			+ "e.detail, e.succeeded, e.address, e.nonce, e.mark";

	/** As the program writes it; number and time are the database's. */
	byte[] markedBy(LogKey key) {
		return key.hash(bytes(this.nonce, this.userId, this.userName, this.forName, this.event, this.subject,
				this.subjectId, this.detail, this.succeeded, this.address));
	}

	/** Whether the program wrote it. */
	boolean genuine(LogKey key) {
		return this.mark != null && MessageDigest.isEqual(this.mark, markedBy(key));
	}

	/** The seal of this row after the one before. */
	byte[] sealedBy(LogKey key, long sequence, byte[] before) {
		Instant moment = (this.at == null) ? Instant.EPOCH : this.at;
		return key.hash(before, bytes(sequence, this.id, ChronoUnit.MICROS.between(Instant.EPOCH, moment)),
				markedBy(key), (this.mark == null) ? new byte[0] : this.mark);
	}

	/**
	 * Each value with its length, so that nothing moves from one into the next unseen.
	 */
	static byte[] bytes(@Nullable Object... values) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(all)) {
			for (Object value : values) {
				byte[] text = (value == null) ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
				out.writeInt((value == null) ? -1 : text.length);
				out.write(text);
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return all.toByteArray();
	}

}
