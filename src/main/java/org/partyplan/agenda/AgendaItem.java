package org.partyplan.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Tone;

/**
 * One thing on a first page, wherever it comes from.
 *
 * @param from where it comes from, in a word: 任务, 对照规定
 * @param subject what it is
 * @param day by when, or when it was done
 * @param state whether somebody still has to do it
 * @param chip how it stands
 * @param deed its one button, or null
 * @param answer the record that answers it, or null
 */
public record AgendaItem(String from, Subject subject, LocalDate day, State state, Chip chip, @Nullable Deed deed,
		@Nullable Answer answer) {

	/** Something to be done by a day, with the chip that follows from the day. */
	public static AgendaItem due(String from, Subject subject, LocalDate day, LocalDate today, Deed deed,
			@Nullable Answer answer) {
		return new AgendaItem(from, subject, day, State.DUE, Chip.of(day, today), deed, answer);
	}

	/** Something to know of; nobody has to do it, so it is not counted. */
	public static AgendaItem note(String from, Subject subject, LocalDate day, Chip chip, Deed deed) {
		return new AgendaItem(from, subject, day, State.NOTE, chip, deed, null);
	}

	public boolean is(State wanted) {
		return this.state == wanted;
	}

	/** Still to be done, or to be done again. */
	public boolean open() {
		return this.state == State.DUE || this.state == State.RETURNED;
	}

	/** Made with a form, so that pressing twice does it once. */
	public UUID key() {
		return Ids.next();
	}

	/**
	 * Whether an assignment asks for the very record that this asks for, in the same
	 * time.
	 */
	boolean repeats(AgendaItem assignment) {
		Answer mine = this.answer;
		Answer its = assignment.answer;
		return mine != null && mine.since() != null && its != null && its.since() == null && assignment.open()
				&& mine.kind().equals(its.kind()) && mine.unitId().equals(its.unitId())
				&& !assignment.day.isBefore(mine.since()) && !assignment.day.isAfter(this.day);
	}

	/** Whether somebody still has to do it. */
	public enum State {

		/** To be done. */
		DUE,
		/** Came back, to be done again. */
		RETURNED,
		/** Handed in, waits to be judged. */
		WAITING,
		/** Done. */
		DONE,
		/** Only to know of. */
		NOTE

	}

	/**
	 * What it is.
	 *
	 * @param unit whose
	 * @param title in a few words
	 * @param link where it can be read
	 * @param why one line more
	 */
	public record Subject(String unit, String title, String link, String why) {
	}

	/** Its chip. */
	public record Chip(Tone tone, String word) {

		private static final int SOON = 14;

		/** Of something due on a day. */
		public static Chip of(LocalDate day, LocalDate today) {
			long left = ChronoUnit.DAYS.between(today, day);
			if (left > SOON) {
				return new Chip(Tone.NONE, Days.words(day, today.getYear()) + "前");
			}
			return (left < 0) ? new Chip(Tone.LATE, "逾期 " + -left + " 天")
					: new Chip(Tone.SOON, (left == 0) ? "今天到期" : "剩 " + left + " 天");
		}

	}

	/**
	 * Its one button.
	 *
	 * @param word on it
	 * @param link where it leads, or is sent
	 * @param posts whether pressing it does the thing
	 */
	public record Deed(String word, String link, boolean posts) {

		/** A link. */
		public static Deed open(String word, String link) {
			return new Deed(word, link, false);
		}

		/** A button that does it. */
		public static Deed post(String word, String link) {
			return new Deed(word, link, true);
		}

	}

	/**
	 * The kind of record that answers it.
	 *
	 * @param unitId of which unit
	 * @param since from which day one counts; null for an assignment, which says it
	 * itself
	 */
	public record Answer(UUID unitId, String kind, @Nullable LocalDate since) {
	}

}
