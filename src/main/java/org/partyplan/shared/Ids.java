package org.partyplan.shared;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import com.fasterxml.uuid.Generators;

/** Makes identifiers (UUID version 7: they sort by the time they were made). */
public final class Ids {

	private static volatile Supplier<UUID> source = Generators.timeBasedEpochGenerator()::generate;

	private Ids() {
	}

	/** A new identifier. */
	public static UUID next() {
		return source.get();
	}

	/**
	 * From now on this process makes the same identifiers for the same seed, one a
	 * millisecond from a moment on. Only for a database of made up data.
	 */
	public static void repeat(long seed, Instant from) {
		Random random = new Random(seed);
		long[] millis = { from.toEpochMilli() };
		source = () -> {
			synchronized (random) {
				return new UUID(millis[0]++ << 16 | 0x7000 | random.nextInt(0x1000),
						random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
			}
		};
	}

}
