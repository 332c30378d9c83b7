package org.partyplan.execution.adhoc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.Ids;

/**
 * An errand as it is typed.
 *
 * @param key the id it will get
 * @param everyone all branches
 * @param units chosen ones, besides
 */
record AdHocTaskForm(@NotNull AdHocTaskKind kind, @NotBlank @Size(max = 200) String title,
		@NotBlank @Size(max = 100) String source, @NotNull @PastOrPresent LocalDate receivedOn,
		@NotNull LocalDate dueOn, @NotNull Evidence evidence, @Size(max = 1000) @Nullable String note,
		@Nullable Boolean everyone, @Nullable List<UUID> units, @Nullable Integer version, @Nullable UUID key) {

	static AdHocTaskForm blank(LocalDate today) {
		return new AdHocTaskForm(AdHocTaskKind.NOTICE, "", "", today, today.plusDays(7), Evidence.NONE, "", true,
				List.of(), null, Ids.next());
	}

	static AdHocTaskForm of(AdHocTask errand, Collection<UUID> units) {
		AdHocTaskTerms terms = errand.terms();
		return new AdHocTaskForm(terms.kind(), terms.title(), terms.source(), terms.receivedOn(), terms.dueOn(),
				terms.evidence(), terms.note(), false, List.copyOf(units), errand.version(), errand.id());
	}

	AdHocTaskTerms terms() {
		return new AdHocTaskTerms(this.kind, this.title.strip(), this.source.strip(), this.receivedOn, this.dueOn,
				this.evidence, (this.note != null) ? this.note.strip() : "");
	}

	boolean forAllBranches() {
		return Boolean.TRUE.equals(this.everyone);
	}

	List<UUID> chosen() {
		return (this.units != null) ? this.units : List.of();
	}

}
