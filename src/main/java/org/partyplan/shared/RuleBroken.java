package org.partyplan.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A rule of the field forbids it; the code names a message that says what to do instead.
 */
public class RuleBroken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Object[] arguments;

	private final List<String> fields = new ArrayList<>();

	public RuleBroken(String code, Object... arguments) {
		super(code);
		this.arguments = arguments;
	}

	/** The message's code. */
	public String code() {
		return String.valueOf(getMessage());
	}

	/** The same, with the fields of the form that are to blame and stand empty. */
	public RuleBroken missing(Collection<String> fields) {
		this.fields.addAll(fields);
		return this;
	}

	List<String> fields() {
		return this.fields;
	}

	/** What the message is filled with. */
	public Object[] arguments() {
		return this.arguments.clone();
	}

}
