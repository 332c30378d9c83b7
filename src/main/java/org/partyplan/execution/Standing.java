package org.partyplan.execution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.Tone;

/**
 * How an assignment stands on a day: its chip, what it wants, and the one button for it.
 *
 * @param graceUntil the last day before it turns red
 * @param asked what it asks for
 */
public record Standing(AssignmentStatus status, LocalDate dueOn, LocalDate graceUntil, @Nullable LocalDate closedOn,
		LocalDate today, Asked asked) {

	/** So many days ahead, what is due is due soon. */
	public static final int SOON = 14;

	/** The tint. */
	public Tone tone() {
		return switch (this.status) {
			case DONE -> Tone.DONE;
			case NOT_APPLICABLE, WITHDRAWN -> Tone.NA;
			case REPORTED, CLAIMED -> Tone.WAIT;
			case RETURNED -> Tone.BACK;
			case OPEN -> late() ? Tone.LATE : soon() ? Tone.SOON : Tone.NONE;
		};
	}

	/** The word, with its figure. */
	public String word() {
		return switch (this.status) {
			case DONE -> day(this.closedOn) + "办结";
			case RETURNED -> late() ? "退回，逾期 " + daysOver() + " 天" : "退回";
			case OPEN -> openWord();
			default -> this.status.label();
		};
	}

	/** Its due day has passed and the unit has still to act. */
	public boolean overdue() {
		return this.status.open() && this.dueOn.isBefore(this.today);
	}

	/** Past the grace days: red. */
	public boolean late() {
		return this.status.open() && this.graceUntil.isBefore(this.today);
	}

	/** Overdue, within the grace days. */
	public boolean spared() {
		return overdue() && !late();
	}

	/** Within two weeks, or within the grace days. */
	public boolean soon() {
		return !late() && !this.dueOn.isAfter(this.today.plusDays(SOON));
	}

	/** How long it has been owed. */
	public long daysOver() {
		return ChronoUnit.DAYS.between(this.dueOn, this.today);
	}

	/** What it wants, in a few words; nothing for a tick. */
	public String wants() {
		return (this.status == AssignmentStatus.OPEN) ? this.asked.words() : "";
	}

	/** One press is enough. */
	public boolean ticks() {
		return this.status == AssignmentStatus.OPEN && this.asked.nothing() && this.asked.recordKind() == null;
	}

	/**
	 * Where the record that ticks it off is written; null where none does. On which day a
	 * late one was held nobody has said yet, so that only the due day goes along.
	 */
	public @Nullable String record() {
		return recordOf(this.asked.recordUnit());
	}

	/** Where one unit writes its part of it. */
	public @Nullable String recordOf(@Nullable UUID unit) {
		return (this.asked.recordKind() == null || !this.status.open()) ? null
				: "/activities/new?kind=" + this.asked.recordKind() + ((unit == null) ? "" : "&unit=" + unit)
						+ (this.dueOn.isBefore(this.today) ? "&due=" + this.dueOn : "&on=" + this.today);
	}

	/** Where its button leads. */
	public String link() {
		String record = record();
		return (record != null) ? record : "/assignments/" + this.asked.id();
	}

	/** The button's word. */
	public String deed() {
		return switch (this.status) {
			case RETURNED -> (record() != null) ? "补记" : "改后再交";
			case OPEN -> (record() != null) ? (overdue() ? "补记" : "记一次") : ticks() ? "完成" : "填报";
			default -> "看记录";
		};
	}

	private String openWord() {
		if (late()) {
			return "逾期 " + daysOver() + " 天";
		}
		if (overdue()) {
			long left = ChronoUnit.DAYS.between(this.today, this.graceUntil);
			return (left == 0) ? "宽限到今天" : "宽限剩 " + left + " 天";
		}
		long left = ChronoUnit.DAYS.between(this.today, this.dueOn);
		return (left == 0) ? "今天到期" : (left <= SOON) ? "剩 " + left + " 天" : day(this.dueOn) + "前";
	}

	private String day(@Nullable LocalDate day) {
		return (day == null) ? "" : (day.getYear() == this.today.getYear() ? "" : day.getYear() + "年")
				+ day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

	/**
	 * What an assignment asks for.
	 *
	 * @param id which assignment
	 * @param amountLabel the number it wants, or null
	 * @param recordKind the kind of record that ticks it off, or null
	 * @param recordUnit whose record; null where a person's own unit need not be its
	 */
	public record Asked(UUID id, Evidence evidence, @Nullable String amountLabel, @Nullable String recordKind,
			@Nullable UUID recordUnit) {

		/** Nothing has to be shown, no number given. */
		public boolean nothing() {
			return this.evidence == Evidence.NONE && this.amountLabel == null;
		}

		String words() {
			if (this.recordKind != null) {
				return "记一次活动就办结";
			}
			String words = switch (this.evidence) {
				case NONE -> "";
				case TEXT -> "写三五句话即可，不要求附件";
				case FILE -> "要附件";
			};
			String number = (this.amountLabel == null) ? "" : "报" + this.amountLabel;
			return (words.isEmpty() || number.isEmpty()) ? words + number : number + "，" + words;
		}

	}

}
