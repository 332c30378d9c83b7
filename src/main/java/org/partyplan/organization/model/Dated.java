package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

/**
 * Something about a person that stands from a day until the day before its end.
 *
 * @param <T> what it is
 */
interface Dated<T extends Dated<T>> {

	LocalDate validFrom();

	/** The first day on which it no longer stands, or null. */
	@Nullable LocalDate validTo();

	/** The same with another end. */
	T until(@Nullable LocalDate day);

	/** The same with another first day. */
	T since(LocalDate day);

	/**
	 * Whether it stands on one of these days; without a last one, from then on for good.
	 */
	default boolean meets(LocalDate from, @Nullable LocalDate to) {
		return (validTo() == null || validTo().isAfter(from)) && (to == null || validFrom().isBefore(to));
	}

	/** The row that goes on. */
	static <T extends Dated<T>> Optional<Map.Entry<UUID, T>> current(Map<UUID, T> rows) {
		return rows.entrySet().stream().filter((row) -> row.getValue().validTo() == null).findFirst();
	}

	/** Begins the next row on the day the current one ends: no gap, no overlap. */
	static <T extends Dated<T>> void follow(Map<UUID, T> rows, T next, Predicate<T> same, String message) {
		Map.Entry<UUID, T> now = current(rows).orElseThrow(() -> new NotFound("current row"));
		LocalDate since = now.getValue().validFrom();
		if (same.test(now.getValue())) {
			throw new RuleBroken(message + ".same", Days.full(since));
		}
		if (!next.validFrom().isAfter(since)) {
			throw new RuleBroken(message + ".overlap", Days.full(since), Days.full(since.plusDays(1)));
		}
		rows.put(now.getKey(), now.getValue().until(next.validFrom()));
		rows.put(Ids.next(), next);
	}

	/** Ends one row; if it began on that day it never was. */
	static <T extends Dated<T>> void end(Map<UUID, T> rows, UUID id, LocalDate on) {
		T row = Optional.ofNullable(rows.get(id)).orElseThrow(() -> new NotFound("row " + id));
		if (on.isAfter(row.validFrom())) {
			rows.put(id, row.until(on));
		}
		else {
			rows.remove(id);
		}
	}

	/** Ends all that goes on; what had not begun by then keeps its first day. */
	static <T extends Dated<T>> void endAll(Map<UUID, T> rows, LocalDate on) {
		rows.replaceAll((id, row) -> row.meets(on, null)
				? row.until(on.isAfter(row.validFrom()) ? on : row.validFrom().plusDays(1)) : row);
	}

	/**
	 * Sets a row's days right. Where one row ends as the next begins, both move together.
	 * @param until the first day without it, or null to leave the end as it is
	 */
	static <T extends Dated<T>> void correct(Map<UUID, T> rows, UUID id, LocalDate from, @Nullable LocalDate until,
			boolean chained) {
		T row = Objects.requireNonNull(rows.get(id));
		LocalDate end = (until != null) ? until : row.validTo();
		if (end != null && !end.isAfter(from)) {
			throw new RuleBroken("organization.correct.backwards", from, end).at("until");
		}
		if (chained) {
			rows.entrySet()
				.stream()
				.filter((one) -> row.validFrom().equals(one.getValue().validTo()))
				.findFirst()
				.ifPresent((before) -> {
					if (!from.isAfter(before.getValue().validFrom())) {
						throw new RuleBroken("organization.correct.before", before.getValue().validFrom()).at("from");
					}
					rows.put(before.getKey(), before.getValue().until(from));
				});
			if (rows.values()
				.stream()
				.anyMatch((one) -> one != row && one.meets(from, end) && !row.validFrom().equals(one.validTo()))) {
				throw new RuleBroken("organization.correct.overlap").at("from");
			}
		}
		rows.put(id, row.since(from).until(end));
	}

}
