package org.partyplan.organization.listimport;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Tone;

/** A list handed in, as its page and the list of lists show it. */
record ImportBatch(UUID id, UUID unitId, String fileName, State state, @Nullable String failure, int total, int seen,
		int good, int bad, int taken, String byName, Instant madeAt, Instant touchedAt, int version, Instant now,
		String ignored, int updated, int asked, int fresh, int changing, int skipped, int same) {

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

	/** What its columns say has to be told first. */
	public boolean columns() {
		return this.state == State.COLUMNS;
	}

	/** Row by row it can be decided. */
	public long rows() {
		return (long) this.asked + this.fresh + this.changing + this.skipped + this.same;
	}

	/** 新增 3 人、更新 5 人 … as it would be done now. */
	public String plan() {
		return words("新增 ", this.fresh, " 人") + words("更新 ", this.changing, " 人") + words("跳过 ", this.skipped, " 人")
				+ words("和名册一样 ", this.same, " 人") + words("要您定 ", this.asked, " 人");
	}

	private static String words(String before, int count, String after) {
		return (count == 0) ? "" : "，" + before + count + after;
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
			case COLUMNS -> "请先说明哪一列是什么";
			case CHECKED -> ((this.bad == 0) ? "检查过了，没有错误" : this.bad + " 行有错误，" + this.good + " 行没有") + plan();
			case WRITING -> "正在写入第 " + this.seen + " 行，共 " + this.total + " 行";
			case DONE -> "已导入：新增 " + this.taken + " 人" + words("更新 ", this.updated, " 人");
			case UNDONE -> "已撤销，名册和导入前一样";
			case FAILED -> "没有读成";
		};
	}

	/** How it stands, for a badge. */
	public Tone tone() {
		return switch (this.state) {
			case DONE -> Tone.DONE;
			case FAILED -> Tone.LATE;
			case CHECKED -> (this.bad > 0 || this.asked > 0) ? Tone.SOON : Tone.WAIT;
			case UNDONE -> Tone.NONE;
			case COLUMNS -> Tone.SOON;
			default -> stuck() ? Tone.LATE : Tone.WAIT;
		};
	}

	enum State {

		READING, COLUMNS, CHECKED, WRITING, DONE, UNDONE, FAILED

	}

}
