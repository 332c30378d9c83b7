package org.partyplan.organization;

import java.util.List;

/**
 * Where a module's rows name people and units: as long as one does, neither can be taken
 * back, and whoever asks is told what it is.
 */
public record Mentions(List<Place> places) {

	public static Mentions of(Place... places) {
		return new Mentions(List.of(places));
	}

	/** A column that names people. */
	public static Place person(String table, String column, String words) {
		return new Place(true, table, column, words, "true", "null");
	}

	/** A column that names units. */
	public static Place unit(String table, String column, String words) {
		return new Place(false, table, column, words, "true", "null");
	}

	/**
	 * A column with its word for people.
	 *
	 * @param person whether it names people; else units
	 * @param words what such a row is called: 活动的出席名单
	 * @param counts which rows of the table {@code x} keep what they name
	 * @param day of which day such a row is, or null
	 */
	public record Place(boolean person, String table, String column, String words, String counts, String day) {

		/** Only rows that say so count; the others go along. */
		public Place where(String condition) {
			return new Place(this.person, this.table, this.column, this.words, condition, this.day);
		}

		/** Rows that tell what happened on a day. */
		public Place on(String expression) {
			return new Place(this.person, this.table, this.column, this.words, this.counts, expression);
		}

	}

}
