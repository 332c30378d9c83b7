package org.partyplan.operations;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.PropertyResolver;

/**
 * What {@code generate} is asked for.
 *
 * @param size how much
 * @param seed by which everything is drawn
 * @param asOf the day to which everything has happened
 */
record GenerateOrder(Size size, long seed, LocalDate asOf) {

	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	static GenerateOrder of(PropertyResolver given) {
		try {
			String day = given.getProperty("as-of", "");
			return new GenerateOrder(Size.valueOf(given.getProperty("size", "").toUpperCase(Locale.ROOT)),
					Long.parseLong(given.getProperty("seed", "1")),
					day.isEmpty() ? LocalDate.now(ZONE) : LocalDate.parse(day));
		}
		catch (IllegalArgumentException | DateTimeException wrong) {
			throw new IllegalArgumentException(
					"请写明规模：generate --size=S（一家医院）、M（一个市）或 L（一个省），可加 --seed=整数 --as-of=年-月-日", wrong);
		}
	}

	/** The clock by which everything is written. */
	Clock clock() {
		return Clock.fixed(moment(), ZONE);
	}

	Instant moment() {
		return this.asOf.atTime(8, 0).atZone(ZONE).toInstant();
	}

	TrialHouse house() {
		return TrialHouse.of(this.size.branches, this.size.members, this.size.before, this.seed);
	}

	/** How many hospitals below whom, how big each, and with how many earlier years. */
	enum Size {

		/** One hospital. */
		S(1, 40, 1500, 2, null),

		/** A city's. */
		M(30, 20, 667, 3, "市"),

		/** A province's. */
		L(400, 20, 500, 2, "省");

		final int hospitals;

		final int branches;

		final int members;

		final int before;

		final @Nullable String above;

		Size(int hospitals, int branches, int members, int before, @Nullable String above) {
			this.hospitals = hospitals;
			this.branches = branches;
			this.members = members;
			this.before = before;
			this.above = above;
		}

	}

}
