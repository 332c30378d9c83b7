package org.partyplan.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.IssuedPlan;
import org.partyplan.plan.IssuedPlans;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Puts the list of metrics together: five statements. */
@Component
class MetricPages {

	private final IssuedPlans plans;

	private final MetricRows rows;

	private final Valuation valuing;

	private final Organizations organizations;

	private final Clock clock;

	MetricPages(IssuedPlans plans, MetricRows rows, Valuation valuing, Organizations organizations, Clock clock) {
		this.plans = plans;
		this.rows = rows;
		this.valuing = valuing;
		this.organizations = organizations;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	MetricsPage find(MetricFilter filter, CurrentUser me) {
		LocalDate asOf = filter.day(today());
		List<IssuedPlan> plans = this.plans.seen(me.scope(Role.READERS));
		List<UnitRef> units = units(me);
		UnitRef unit = unit(filter.unit(), units, me);
		IssuedPlan plan = IssuedPlan.choose(filter.plan(), asOf, plans);
		List<Valued> all = (plan == null) ? List.of()
				: this.valuing.of(this.rows.of(List.of(plan.id()), asOf), (unit == null) ? null : unit.id(), asOf);
		List<Valued> shown = (unit == null) ? all : all.stream().filter(Valued::concerns).toList();
		return new MetricsPage(filter, plan, plans, unit, units, shown, asOf, asOf.equals(today()));
	}

	/** The units whose figures a user may ask for. */
	List<UnitRef> units(CurrentUser me) {
		return this.organizations.tree(me.scope(Role.READERS), today())
			.stream()
			.filter((one) -> one.kind().party() && one.kind() != UnitKind.GROUP)
			.toList();
	}

	/**
	 * The one asked for; the user's own branch where nobody says; null for the whole.
	 */
	@Nullable UnitRef unit(@Nullable UUID wanted, List<UnitRef> units, CurrentUser me) {
		if (wanted != null) {
			return units.stream()
				.filter((one) -> one.id().equals(wanted))
				.findFirst()
				.orElseThrow(() -> new NotFound("unit " + wanted));
		}
		return (me.is(Role.OVERSEERS) || !me.is(Role.SECRETARY)) ? null
				: units.stream().filter((one) -> one.kind() == UnitKind.BRANCH).findFirst().orElse(null);
	}

}
