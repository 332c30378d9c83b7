package org.partyplan.shared;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Makes identifiers (UUID version 7: they sort by the time they were made). */
public final class Ids {

	private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

	private Ids() {
	}

	/** A new identifier. */
	public static UUID next() {
		return GENERATOR.generate();
	}

}
