package org.partyplan.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules in force on a day. */
public final class Rules {

	private final LocalDate day;

	private final Map<String, Rule> byKey;

	/** Of a day; as {@link Regulations#ROWS} brings them. */
	public Rules(LocalDate day, List<Rule> rules) {
		this.day = day;
		this.byKey = rules.stream().collect(Collectors.toMap(Rule::key, Function.identity()));
	}

	/**
	 * The rule of that key.
	 * @param key such as branch.members.least
	 * @throws IllegalArgumentException where no version was in force on the day
	 */
	public Rule value(String key) {
		Rule rule = this.byKey.get(key);
		if (rule == null) {
			throw new IllegalArgumentException("no rule " + key + " on " + this.day);
		}
		return rule;
	}

}
