package org.partyplan.shared;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * A rule of the field forbids it; the code names a message that says what to do instead.
 */
public class RuleBroken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Object[] arguments;

	/** Days are said as people write them. */
	public RuleBroken(String code, Object... arguments) {
		super(code);
		this.arguments = Arrays.stream(arguments)
			.map((one) -> (one instanceof LocalDate day) ? Days.full(day) : one)
			.toArray();
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
