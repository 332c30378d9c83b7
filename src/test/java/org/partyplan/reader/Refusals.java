package org.partyplan.reader;

import java.util.List;

/** What the reader says to files. */
public final class Refusals {

	private Refusals() {
	}

	/** Why a file is refused. */
	public static String of(byte[] file, String name) {
		try {
			PlanReader.read(file, name);
		}
		catch (UnreadablePlan ex) {
			return String.valueOf(ex.getMessage());
		}
		throw new AssertionError("read: " + name);
	}

	public static List<Part> parts(byte[] file) {
		try {
			return PlanReader.read(file, "计划").parts();
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

}
