package org.partyplan.organization.health;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.StrayPosts;
import org.partyplan.regulation.Regulations;
import org.partyplan.regulation.Rule;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.Tone;

import org.springframework.stereotype.Component;

/** Holds the party organisations of a scope against the rules: four statements. */
@Component
class OrganizationHealth {

	private final HealthFacts facts;

	private final StrayPosts strays;

	private final Regulations regulations;

	OrganizationHealth(HealthFacts facts, StrayPosts strays, Regulations regulations) {
		this.facts = facts;
		this.strays = strays;
		this.regulations = regulations;
	}

	Report on(Collection<UUID> scope, LocalDate day) {
		Rules rules = this.regulations.on(day);
		HealthRules judge = new HealthRules(rules, day);
		List<HealthFacts.UnitFacts> units = this.facts.units(scope, day);
		int least = rules.value("group.department.members").number();
		List<Finding> findings = Stream
			.of(units.stream().flatMap(judge::of), this.strays.of(scope, day).stream().map(judge::of),
					departments(scope, day, least).stream().map(judge::of))
			.flatMap((found) -> found)
			.sorted(Comparator.comparing(Finding::late).reversed())
			.toList();
		return new Report(day, units.size(), findings);
	}

	/** Nothing asks for groups unless the organisation says so itself. */
	private List<HealthFacts.DepartmentFacts> departments(Collection<UUID> scope, LocalDate day, int least) {
		return (least == 0) ? List.of() : this.facts.departments(scope, day, least);
	}

	/** What the page's head and its lists say. */
	record Report(LocalDate day, int units, List<Finding> findings) {

		public String heading() {
			if (this.findings.isEmpty()) {
				return this.units + " 个党组织的设置都合规定";
			}
			long late = this.findings.stream().filter(Finding::late).count();
			return (late == 0) ? this.findings.size() + " 处快到期或可以改进"
					: late + " 处不合规定，" + (this.findings.size() - late) + " 处快到期或可以改进";
		}

		/** In the order of urgency, each once. */
		public List<String> topics() {
			return List.of("班子", "换届", "人数", "党小组").stream().filter((topic) -> !of(topic).isEmpty()).toList();
		}

		public List<Finding> of(String topic) {
			return this.findings.stream().filter((finding) -> finding.topic().equals(topic)).toList();
		}

	}

	/**
	 * Something about a party organisation that its rule does not allow, or will not
	 * soon.
	 *
	 * @param tone late for what is wrong, soon for what comes up
	 * @param text what is so, and what to do
	 * @param day by when, for elections
	 * @param rule which says so
	 */
	record Finding(UUID unitId, String unit, String topic, Tone tone, String text, @Nullable LocalDate day, Rule rule) {

		public boolean late() {
			return this.tone == Tone.LATE;
		}

	}

}
