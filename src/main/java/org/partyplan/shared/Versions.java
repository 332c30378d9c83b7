package org.partyplan.shared;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;

/** Compares what a form was shown with what is there now. */
public final class Versions {

	private Versions() {
	}

	/**
	 * Refuses a form that was shown before somebody else changed the same thing: that
	 * comes before any rule.
	 * @param what of which kind, for the log
	 * @param now the version it has
	 * @param shown the version the form was shown with
	 */
	public static void require(String what, @Nullable Integer now, @Nullable Integer shown) {
		if (!Objects.equals(now, shown)) {
			throw new OptimisticLockingFailureException(what + " was changed meanwhile");
		}
	}

}
