package org.partyplan.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Goes along the chain from a seal that is known, row by row. */
final class ChainWalk {

	private final LogKey key;

	private ChainLink last;

	private long lastRow;

	ChainWalk(LogKey key, ChainLink start) {
		this.key = key;
		this.last = start;
	}

	/** The next seal with its row, or the fault. */
	void step(Sealed next) {
		if (next.sequence() != this.last.sequence() + 1) {
			throw new ChainBroken("第 %d 号封印和它的那条记录不见了（%s之后）。", this.last.sequence() + 1,
					(this.lastRow == 0) ? "最前面" : "第 " + this.lastRow + " 条");
		}
		if (next.id() == null) {
			throw new ChainBroken("第 %d 条记录被删除了，它的第 %d 号封印还在。", next.entryId(), next.sequence());
		}
		ChainLink expected = this.last.then(next.row(), this.key);
		if (!Arrays.equals(expected.hash(), next.hash())) {
			boolean row = next.mark() != null && !next.row().genuine(this.key);
			throw new ChainBroken("第 %d 条记录（%s，%s）%s。", next.entryId(), AuditPage.TIME.format(next.row().at()),
					next.userName(), row ? "封存以后内容被改动过" : "和它的第 " + next.sequence() + " 号封印对不上：编号、时间或封印被改动过");
		}
		this.last = expected;
		this.lastRow = next.entryId();
	}

	/** Where it has come to. */
	ChainLink last() {
		return this.last;
	}

	/** A seal and its row; without id where the row is gone. */
	record Sealed(long sequence, long entryId, byte[] hash, @Nullable Long id, @Nullable Instant at,
			@Nullable UUID userId, @Nullable String userName, @Nullable String forName, @Nullable String event,
			@Nullable String subject, @Nullable UUID subjectId, @Nullable String detail, @Nullable Boolean succeeded,
			@Nullable String address, @Nullable UUID nonce, byte @Nullable [] mark) {

		LogRow row() {
			return new LogRow(this.id, this.at, this.userId, this.userName, this.forName, this.event, this.subject,
					this.subjectId, this.detail, Boolean.TRUE.equals(this.succeeded), this.address, this.nonce,
					this.mark);
		}

	}

}
