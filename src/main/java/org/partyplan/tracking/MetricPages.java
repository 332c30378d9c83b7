package org.partyplan.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.tracking.MetricRows.PlanRow;

import org.springframework.stereotype.Component;

/** Puts the list of metrics together: five statements. */
@Component
class MetricPages {

	private final MetricRows rows;

	private final Valuation valuing;

	private final Organizations organizations;

	private final Clock clock;

	MetricPages(MetricRows rows, Valuation valuing, Organizations organizations, Clock clock) {
		this.rows = rows;
		this.valuing = valuing;
		this.organizations = organizations;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Page find(MetricFilter filter, CurrentUser me) {
		LocalDate asOf = filter.day(today());
		Set<UUID> mine = me.scope(Role.READERS);
		List<PlanRow> plans = this.rows.plans(mine);
		List<UnitRef> units = units(me);
		UnitRef unit = unit(filter.unit(), units, me);
		PlanRow plan = plan(filter.plan(), plans, asOf);
		List<Valued> all = (plan == null) ? List.of()
				: this.valuing.of(this.rows.of(plan.id(), asOf), (unit == null) ? null : unit.id(), asOf);
		List<Valued> shown = (unit == null) ? all : all.stream().filter(Valued::concerns).toList();
		return new Page(filter, plan, plans, unit, units, shown, asOf, asOf.equals(today()));
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

	private static @Nullable PlanRow plan(@Nullable UUID wanted, List<PlanRow> plans, LocalDate asOf) {
		if (wanted != null) {
			return plans.stream()
				.filter((one) -> one.id().equals(wanted))
				.findFirst()
				.orElseThrow(() -> new NotFound("plan " + wanted));
		}
		return plans.stream()
			.filter((one) -> one.covers(asOf))
			.findFirst()
			.orElseGet(() -> plans.stream().filter(Objects::nonNull).findFirst().orElse(null));
	}

	/**
	 * The list of a plan's metrics on a day.
	 *
	 * @param plan whose; null where none was issued
	 * @param plans to choose from
	 * @param unit for which unit's subtree; null for the whole organisation
	 * @param units to choose from
	 * @param all the plan's metrics in its order
	 */
	record Page(MetricFilter filter, @Nullable PlanRow plan, List<PlanRow> plans, @Nullable UnitRef unit,
			List<UnitRef> units, List<Valued> all, LocalDate asOf, boolean today) {

		/** Those shown, the troubled first unless the plan's order is wanted. */
		public List<Valued> shown() {
			List<Valued> shown = this.all.stream()
				.filter((one) -> this.filter.section() == null
						|| this.filter.section().equals(one.metric().sectionId()))
				.toList();
			return this.filter.inOrder() ? shown
					: shown.stream().sorted(Comparator.comparing((Valued one) -> one.worth().health())).toList();
		}

		/**
		 * Those that say something of a branch: shares first, nothing without a figure.
		 */
		public List<Valued> telling() {
			return this.all.stream()
				.filter((one) -> one.worth().value() != null && one.worth().value().signum() > 0 && !one.reported())
				.sorted(Comparator.comparing((Valued one) -> !one.share()))
				.toList();
		}

		/** 15 个指标：11 个正常，3 个有风险，1 个已落空. */
		public String heading() {
			if (this.all.isEmpty()) {
				return (this.unit == null) ? "这份计划没有指标" : this.unit.name() + "还没有算进指标的记录";
			}
			long fine = this.all.stream()
				.filter((one) -> one.worth().health() == MetricHealth.FINE || one.worth().health() == MetricHealth.MET)
				.count();
			return (this.unit == null ? "" : this.unit.name() + "有关的 ") + this.all.size() + " 个指标：" + fine + " 个正常"
					+ part(MetricHealth.RISK, "有风险") + part(MetricHealth.OVER, "超出") + part(MetricHealth.LOST, "已落空")
					+ part(MetricHealth.NONE, "还没有数");
		}

		public long yearGone() {
			int year = (this.plan == null) ? this.asOf.getYear() : this.plan.year();
			int days = Year.of(year).length();
			int gone = (this.asOf.getYear() > year) ? days
					: (this.asOf.getYear() < year) ? 0 : this.asOf.getDayOfYear();
			return Math.round(gone * 100.0 / days);
		}

		/** The parts of the plan that have metrics. */
		public List<MetricRow> sections() {
			return this.all.stream()
				.map(Valued::metric)
				.collect(java.util.stream.Collectors.toMap(MetricRow::sectionId, (one) -> one, (first, later) -> first,
						java.util.LinkedHashMap::new))
				.values()
				.stream()
				.toList();
		}

		private String part(MetricHealth health, String word) {
			long count = this.all.stream().filter((one) -> one.worth().health() == health).count();
			return (count == 0) ? "" : "，" + count + " 个" + word;
		}

	}

}
