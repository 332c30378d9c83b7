package org.partyplan.execution.adhoc;

import java.time.LocalDate;
import java.time.YearMonth;
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
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

/**
 * An errand as it is typed.
 *
 * @param key the id it will get
 * @param everyone all branches
 * @param units chosen ones, instead
 * @param until the last month, where it comes round each month
 */
record AdHocTaskForm(@NotNull AdHocTaskKind kind, @NotBlank @Size(max = 200) String title,
		@NotBlank @Size(max = 100) String source, @NotNull @PastOrPresent LocalDate receivedOn,
		@NotNull LocalDate dueOn, @NotNull Evidence evidence, @Size(max = 1000) @Nullable String note,
		@Nullable Boolean everyone, @Nullable List<UUID> units, @Size(max = 40) @Nullable String registerNo,
		@Nullable Urgency urgency, @Nullable UUID lead, @Nullable UUID helper, @Nullable YearMonth until,
		@Nullable Integer version, @Nullable UUID key) implements SelfChecking {

	private static final int MOST_MONTHS = 24;

	static AdHocTaskForm blank(LocalDate today) {
		return new AdHocTaskForm(AdHocTaskKind.NOTICE, "", "", today, today.plusDays(7), Evidence.NONE, "", true,
				List.of(), "", Urgency.ORDINARY, null, null, null, null, Ids.next());
	}

	static AdHocTaskForm of(AdHocTask errand, Collection<UUID> units) {
		AdHocTaskTerms terms = errand.terms();
		return new AdHocTaskForm(terms.kind(), terms.title(), terms.source(), terms.receivedOn(), terms.dueOn(),
				terms.evidence(), terms.note(), false, List.copyOf(units), terms.registerNo(), terms.urgency(),
				terms.leadUnitId(), terms.helperUnitId(),
				(terms.monthlyUntil() == null) ? null : YearMonth.from(terms.monthlyUntil()), errand.version(),
				errand.id());
	}

	AdHocTaskTerms terms() {
		return new AdHocTaskTerms(this.kind, this.title.strip(), this.source.strip(), this.receivedOn, this.dueOn,
				this.evidence, typed(this.note), typed(this.registerNo),
				(this.urgency != null) ? this.urgency : Urgency.ORDINARY, this.lead, this.helper,
				(this.until == null) ? null : this.until.atEndOfMonth());
	}

	@Override
	public void check() {
		RuleBroken.checkAll(
				() -> RuleBroken.unless(forAllBranches() || !chosen().isEmpty(), "execution.errand.noUnits", "units"),
				() -> RuleBroken.unless(
						this.receivedOn == null || this.dueOn == null || !this.dueOn.isBefore(this.receivedOn),
						"execution.errand.dueBeforeReceived", "dueOn"),
				() -> RuleBroken.unless(this.until == null || this.dueOn == null || comesRound(this.until),
						"execution.errand.until", "until", MOST_MONTHS),
				() -> RuleBroken.unless(this.helper == null || !this.helper.equals(this.lead),
						"execution.errand.helperLeads", "helper"));
	}

	private boolean comesRound(YearMonth last) {
		YearMonth first = YearMonth.from(this.dueOn);
		return !last.isBefore(first) && !last.isAfter(first.plusMonths(MOST_MONTHS));
	}

	private static String typed(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	boolean forAllBranches() {
		return Boolean.TRUE.equals(this.everyone);
	}

	List<UUID> chosen() {
		return (this.units != null) ? this.units : List.of();
	}

}
