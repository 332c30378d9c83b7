package org.partyplan.shared;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * A rule of the field forbids it; the code names a message that says what to do instead.
 */
public class RuleBroken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Object[] arguments;

	public RuleBroken(String code, Object... arguments) {
		super(code);
		this.arguments = Arrays.stream(arguments).map(RuleBroken::said).toArray();
	}

	/** Days, months and years as people write them. */
	private static Object said(Object argument) {
		return (argument instanceof LocalDate day) ? Days.full(day) : (argument instanceof YearMonth month)
				? Days.month(month) : (argument instanceof Year year) ? year.toString() : argument;
	}

	/** The message's code. */
	public String code() {
		return String.valueOf(getMessage());
	}

	/** What the message is filled with. */
	public Object[] arguments() {
		return this.arguments.clone();
	}

}
