package org.partyplan.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the field forbids it; the code names a message that says what to do instead.
 */
public class RuleBroken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Object[] arguments;

	private final List<String> missing = new ArrayList<>();

	private final List<RuleBroken> others = new ArrayList<>();

	private @Nullable String field;

	/**
	 * A broken rule.
	 * @param code the code of its message
	 * @param arguments what the message is filled with: a day as people write it, a year
	 * without a comma
	 */
	public RuleBroken(String code, Object... arguments) {
		super(code);
		this.arguments = Arrays.stream(arguments)
			.map((one) -> (one instanceof LocalDate day) ? Days.full(day)
					: (one instanceof YearMonth month) ? Days.month(month)
							: (one instanceof Integer) ? one.toString() : one)
			.toArray();
	}

	/**
	 * Says which field of the form is to blame: it is marked.
	 * @param name the field's name
	 * @return this broken rule
	 */
	public RuleBroken at(String name) {
		this.field = name;
		return this;
	}

	/**
	 * Looks at rules that do not lean on one another, so that a form says at once all
	 * that is wrong with it.
	 * @param rules each throws where it is broken
	 */
	public static void checkAll(Runnable... rules) {
		List<RuleBroken> broken = new ArrayList<>();
		for (Runnable rule : rules) {
			try {
				rule.run();
			}
			catch (RuleBroken one) {
				broken.addAll(one.all());
			}
		}
		if (!broken.isEmpty()) {
			RuleBroken first = broken.remove(0);
			first.others.clear();
			first.others.addAll(broken);
			throw first;
		}
	}

	/**
	 * Refuses what does not hold.
	 * @param code the code of its message
	 * @param field the field to blame
	 * @param arguments what the message is filled with
	 */
	public static void unless(boolean holds, String code, String field, Object... arguments) {
		if (!holds) {
			throw new RuleBroken(code, arguments).at(field);
		}
	}

	/** This one, and what else was found broken with it. */
	public List<RuleBroken> all() {
		return Stream.concat(Stream.of(this), this.others.stream()).toList();
	}

	/** The message's code. */
	public String code() {
		return String.valueOf(getMessage());
	}

	/** The same, with the fields of the form that are to blame and stand empty. */
	public RuleBroken missing(Collection<String> fields) {
		this.missing.addAll(fields);
		return this;
	}

	List<String> missing() {
		return this.missing;
	}

	/** What the message is filled with. */
	public Object[] arguments() {
		return this.arguments.clone();
	}

	/** The field to blame, or null where it is no single one. */
	public @Nullable String field() {
		return this.field;
	}

}
