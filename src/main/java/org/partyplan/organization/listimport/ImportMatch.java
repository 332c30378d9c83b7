package org.partyplan.organization.listimport;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the roster says to a row without errors.
 *
 * @param person whom it means; null for nobody known
 * @param sure whether it can mean nobody else
 * @param note who is meant, or what has to be looked at
 * @param update what would be written about somebody known; null for nobody known
 */
record ImportMatch(Newcomer newcomer, Finding finding, @Nullable KnownPerson person, boolean sure, String note,
		@Nullable PersonUpdate update) {

	static ImportMatch refused(Newcomer newcomer, String why) {
		return new ImportMatch(newcomer, Finding.REFUSED, null, true, why, null);
	}

	/** Nobody like that; what is doubtful is asked about. */
	static ImportMatch unknown(Newcomer newcomer, List<String> asked) {
		return new ImportMatch(newcomer, asked.isEmpty() ? Finding.NEW : Finding.ASK, null, true,
				String.join("；", asked), null);
	}

	/** Somebody known, or perhaps known. */
	static ImportMatch known(Newcomer newcomer, KnownPerson person, boolean sure, List<String> asked,
			PersonUpdate update) {
		List<String> notes = new ArrayList<>(asked);
		notes.addAll(update.notes());
		Finding finding = !asked.isEmpty() ? Finding.ASK : update.changes().isEmpty() ? Finding.SAME : Finding.CHANGED;
		return new ImportMatch(newcomer, finding, person, sure, String.join("；", notes), update);
	}

	/** What can be done with it; nothing where even adding lacks a date. */
	List<Choice> offers() {
		boolean addable = this.newcomer.lacking().isEmpty();
		if (this.person == null) {
			return addable ? List.of(Choice.ADD, Choice.SKIP) : List.of();
		}
		return (this.sure || !addable) ? List.of(Choice.UPDATE, Choice.SKIP)
				: List.of(Choice.UPDATE, Choice.ADD, Choice.SKIP);
	}

	/** What is done unless somebody says otherwise; null where somebody has to. */
	@Nullable Choice usual() {
		return switch (this.finding) {
			case NEW -> Choice.ADD;
			case CHANGED -> Choice.UPDATE;
			case ASK -> null;
			default -> Choice.SKIP;
		};
	}

	List<String> changes() {
		return (this.update == null) ? List.of() : this.update.changes();
	}

	/** In the order in which they are shown. */
	enum Finding {

		ASK, CHANGED, NEW, SAME, REFUSED

	}

	/** What is done with a row. */
	enum Choice {

		UPDATE("更新"), ADD("新增"), SKIP("跳过");

		private final String label;

		Choice(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
