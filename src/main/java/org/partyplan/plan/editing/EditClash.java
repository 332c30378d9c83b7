package org.partyplan.plan.editing;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.Difference;
import org.partyplan.plan.text.WordDiff;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Two people edited the same thing: what the one typed and what the other has saved
 * meanwhile. Nothing is thrown away until a person has chosen.
 */
class EditClash extends OptimisticLockingFailureException {

	private static final long serialVersionUID = 1L;

	private final transient Focus back;

	private final int version;

	private final transient List<Field> fields;

	private EditClash(Focus back, int version, List<Field> fields) {
		super("edited by two");
		this.back = back;
		this.version = version;
		this.fields = fields;
	}

	/**
	 * Lets a change pass unless it was typed over an older version and says something
	 * else.
	 */
	static void unless(@Nullable Integer seen, @Nullable Integer version, Focus back, Supplier<List<Field>> all) {
		List<Field> fields = Objects.equals(seen, version) ? List.of() : all.get();
		if (fields.stream().anyMatch(Field::differs)) {
			throw new EditClash(back, Objects.requireNonNullElse(version, 0), fields);
		}
	}

	Focus back() {
		return this.back;
	}

	int version() {
		return this.version;
	}

	List<Field> fields() {
		return this.fields;
	}

	/**
	 * One field of the form.
	 *
	 * @param name the parameter, or an empty string where it cannot be merged by hand
	 */
	record Field(String name, String label, String yours, String theirs) {

		/** What differs from theirs, in words; it cannot be merged by hand. */
		static List<Field> of(List<Difference> sinceTheirs) {
			return sinceTheirs.stream().map((one) -> new Field("", one.label(), one.after(), one.before())).toList();
		}

		public boolean differs() {
			return !yours().equals(theirs());
		}

		public boolean text() {
			return name().equals("text");
		}

		/** From theirs to yours. */
		public WordDiff difference() {
			return WordDiff.of(theirs(), yours());
		}

	}

}
