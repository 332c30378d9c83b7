package org.partyplan.audit;

import java.time.Instant;
import java.time.LocalDate;

/** Rows that were put into a file, from one seal to another. */
record Detached(long firstSequence, long lastSequence, byte[] lastHash, LocalDate beforeDay, String file,
		String fileSha256, byte[] mark, Instant detachedAt) {

	static final String COLUMNS = "first_sequence, last_sequence, last_hash, before_day, file, file_sha256, mark, detached_at";

	static byte[] mark(LogKey key, long first, ChainLink last, LocalDate before, String sha256) {
		return key.hash(LogRow.bytes("detached", first, last.sequence(), last.hex(), before, sha256));
	}

	ChainLink last() {
		return new ChainLink(this.lastSequence, this.lastHash);
	}

	boolean genuine(LogKey key) {
		return java.util.Arrays.equals(this.mark,
				mark(key, this.firstSequence, last(), this.beforeDay, this.fileSha256));
	}

	/** How many rows. */
	public long rows() {
		return this.lastSequence - this.firstSequence + 1;
	}

	/** The seal at which one ends. */
	record Last(long lastSequence, byte[] lastHash) {

		ChainLink link() {
			return new ChainLink(this.lastSequence, this.lastHash);
		}

	}

}
