package org.partyplan.activity.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityStatus;

import org.springframework.web.util.UriUtils;

/**
 * Which records a list shows, as its address says it.
 *
 * @param unit only this unit's subtree
 * @param kind only those that count as this kind
 * @param month only this month
 * @param from from this day on, where no month is given
 * @param to up to this day
 * @param status DRAFT, DONE, CHECKED, or null for all that stand
 * @param q only those whose topic has these words
 * @param person only those this person took part in
 * @param page from 1
 */
record ActivityFilter(@Nullable UUID unit, @Nullable String kind, @Nullable YearMonth month, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable ActivityStatus status, @Nullable UUID person, @Nullable String q,
		@Nullable Integer page) {

	int pageNumber() {
		return (this.page != null && this.page > 0) ? Math.min(this.page, 100_000) : 1;
	}

	LocalDate first() {
		return (this.month != null) ? this.month.atDay(1) : (this.from != null) ? this.from : LocalDate.of(1990, 1, 1);
	}

	LocalDate last() {
		return (this.month != null) ? this.month.atEndOfMonth()
				: (this.to != null) ? this.to : LocalDate.of(2999, 12, 31);
	}

	/** The kind as an address can carry it, or null. */
	@Nullable String plainKind() {
		return (this.kind != null && this.kind.matches("[\\w-]+")) ? this.kind : null;
	}

	/** The words looked for, or null. */
	public @Nullable String words() {
		return (this.q == null || this.q.isBlank()) ? null : this.q.strip();
	}

	/** Where all of the list are checked at once. */
	public String check() {
		return "/activities/check?" + query();
	}

	/** The list's address, ending so that a page number can follow. */
	public String address() {
		return "/activities?" + query();
	}

	/** The same list as a sheet. */
	public String export() {
		return "/activities/export.xlsx?" + query();
	}

	private String query() {
		return part("unit", this.unit) + part("kind", plainKind()) + part("month", this.month) + part("from", this.from)
				+ part("to", this.to) + part("status", this.status) + part("person", this.person)
				+ part("q", (words() == null) ? null : UriUtils.encodeQueryParam(words(), StandardCharsets.UTF_8));
	}

	private static String part(String name, @Nullable Object value) {
		return (value == null) ? "" : name + "=" + value + "&";
	}

}
