package org.partyplan.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;

/**
 * A plan that was issued, to look at or to count for.
 *
 * @param organization whose, in short
 * @param alive whether it is not archived
 * @param sameYear how many plans of its year there are
 * @param samePlace how many of these are of its organisation
 */
public record IssuedPlan(UUID id, UUID organizationId, String organization, int year, String title, boolean alive,
		LocalDate issuedOn, int sameYear, int samePlace) {

	/**
	 * What it is chosen by: its year, and whatever tells it from the others of the year.
	 */
	public String name() {
		String which = (this.samePlace > 1) ? " · " + this.title + "（" + Days.full(this.issuedOn) + "印发）"
				: (this.sameYear > 1) ? " · " + this.organization : "";
		return this.year + "年" + which + (this.alive ? "" : "（已归档）");
	}

	/**
	 * Those that count on a day, of the latest year: what is issued and alive; of what is
	 * archived only where nothing else was issued by then.
	 * @param plans the latest first
	 */
	public static List<IssuedPlan> on(LocalDate day, List<IssuedPlan> plans) {
		List<IssuedPlan> known = plans.stream()
			.filter((one) -> !one.issuedOn.isAfter(day) && one.year <= day.getYear())
			.sorted(Comparator.comparing((IssuedPlan one) -> !one.alive))
			.toList();
		return known.stream()
			.filter((one) -> one.alive == known.get(0).alive && one.year == known.get(0).year)
			.toList();
	}

	/**
	 * The one asked for, or else the one that counts on a day, or the first there ever
	 * was; null where there is none.
	 */
	public static @Nullable IssuedPlan choose(@Nullable UUID wanted, LocalDate day, List<IssuedPlan> plans) {
		if (wanted != null) {
			return plans.stream()
				.filter((one) -> one.id.equals(wanted))
				.findFirst()
				.orElseThrow(() -> new NotFound("plan " + wanted));
		}
		return on(day, plans).stream()
			.findFirst()
			.orElseGet(() -> plans.isEmpty() ? null : plans.get(plans.size() - 1));
	}

}
