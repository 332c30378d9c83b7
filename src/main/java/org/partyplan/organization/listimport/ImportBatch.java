package org.partyplan.organization.listimport;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Tone;

/** A list handed in, as its page and the list of lists show it. */
record ImportBatch(UUID id, UUID unitId, String fileName, State state, @Nullable String failure, int total, int seen,
		int good, int bad, int taken, String byName, Instant madeAt, Instant touchedAt, int version, Instant now) {

	private static final Duration SILENCE = Duration.ofMinutes(2);

	/** Something is going on, and the page asks again. */
	public boolean running() {
		return (this.state == State.READING || this.state == State.WRITING) && !stuck();
	}

	/** The instance that worked on it is gone; nothing is half-saved. */
	public boolean stuck() {
		return (this.state == State.READING || this.state == State.WRITING)
				&& this.touchedAt.plus(SILENCE).isBefore(this.now);
	}

	public boolean checked() {
		return this.state == State.CHECKED;
	}

	public boolean done() {
		return this.state == State.DONE;
	}

	/** The finding, for the page's head. */
	public String heading() {
		if (stuck()) {
			return "程序中途停过，请重新检查";
		}
		return switch (this.state) {
			case READING -> (this.total == 0) ? "正在读文件" : "正在检查第 " + this.seen + " 行，共 " + this.total + " 行";
			case CHECKED ->
				(this.bad == 0) ? "检查过了，" + this.good + " 行都可以导入" : this.bad + " 行有错误，" + this.good + " 行没有";
			case WRITING -> "正在写入第 " + this.seen + " 行，共 " + this.total + " 行";
			case DONE -> "已导入 " + this.taken + " 人";
			case UNDONE -> "已撤销，" + this.taken + " 人都不在名册里了";
			case FAILED -> "没有读成";
		};
	}

	/** How it stands, for a badge. */
	public Tone tone() {
		return switch (this.state) {
			case DONE -> Tone.DONE;
			case FAILED -> Tone.LATE;
			case CHECKED -> (this.bad > 0) ? Tone.SOON : Tone.WAIT;
			case UNDONE -> Tone.NONE;
			default -> stuck() ? Tone.LATE : Tone.WAIT;
		};
	}

	enum State {

		READING, CHECKED, WRITING, DONE, UNDONE, FAILED

	}

}
