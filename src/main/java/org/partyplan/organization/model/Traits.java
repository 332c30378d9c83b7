package org.partyplan.organization.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody counts as by the organisation's definitions, in words. */
public final class Traits {

	private Traits() {
	}

	public static String words(boolean educated, boolean frontline, boolean young) {
		return Stream.of(educated ? "高知" : "", frontline ? "临床一线" : "", young ? "青年" : "")
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining(" · "));
	}

}
