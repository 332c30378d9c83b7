package org.partyplan.organization.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.model.StrayPosts;
import org.partyplan.regulation.Rule;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.Days;
import org.partyplan.shared.Tone;

/** The rules a party organisation is held against; each names its article. */
final class HealthRules {

	private final Rules rules;

	private final LocalDate day;

	private final List<BiFunction<HealthFacts.UnitFacts, HealthRules, OrganizationHealth.@Nullable Finding>> all = List
		.of((unit, me) -> me.tooFew(unit), (unit, me) -> me.tooMany(unit), (unit, me) -> me.noSecretary(unit),
				(unit, me) -> me.noCommittee(unit), (unit, me) -> me.largeCommittee(unit), (unit, me) -> me.term(unit));

	HealthRules(Rules rules, LocalDate day) {
		this.rules = rules;
		this.day = day;
	}

	Stream<OrganizationHealth.Finding> of(HealthFacts.UnitFacts unit) {
		return this.all.stream().map((rule) -> rule.apply(unit, this)).filter(Objects::nonNull);
	}

	OrganizationHealth.Finding of(HealthFacts.DepartmentFacts department) {
		return new OrganizationHealth.Finding(department.unitId(), department.unit(), "党小组", Tone.SOON,
				department.department() + "有党员 " + department.members() + " 人，没有编入党小组", null,
				this.rules.value("group.department.members"));
	}

	OrganizationHealth.Finding of(StrayPosts.Stray stray) {
		return new OrganizationHealth.Finding(stray.unitId(), stray.unit(), "班子", Tone.LATE,
				stray.name() + "还任着" + stray.post() + "，但已不在这里，请登记离任", null, this.rules.value("branch.committee.from"));
	}

	private OrganizationHealth.@Nullable Finding tooFew(HealthFacts.UnitFacts unit) {
		Rule rule = this.rules.value("branch.members.least");
		return (branch(unit) && unit.voters() < rule.number())
				? wrong(unit, "人数", "正式党员 " + unit.voters() + " 人，不足 " + rule.number() + " 人，应与相近单位成立联合支部", rule)
				: null;
	}

	private OrganizationHealth.@Nullable Finding tooMany(HealthFacts.UnitFacts unit) {
		Rule rule = this.rules.value("branch.members.most");
		return (branch(unit) && unit.members() > rule.number())
				? wrong(unit, "人数", "党员 " + unit.members() + " 人，超过 " + rule.number() + " 人，可以分设支部", rule) : null;
	}

	private OrganizationHealth.@Nullable Finding noSecretary(HealthFacts.UnitFacts unit) {
		return unit.secretary() ? null : wrong(unit, "班子", "还没有书记", this.rules.value("branch.committee.from"));
	}

	private OrganizationHealth.@Nullable Finding noCommittee(HealthFacts.UnitFacts unit) {
		Rule from = this.rules.value("branch.committee.from");
		int least = this.rules.value("branch.committee.least").number();
		if (!branch(unit) || unit.voters() < from.number() || unit.committee() >= least) {
			return null;
		}
		String has = (unit.committee() == 0) ? "还没有支委会" : "支委会只有 " + unit.committee() + " 人";
		return wrong(unit, "班子", "正式党员 " + unit.voters() + " 人，" + has + "，应选出至少 " + least + " 人", from);
	}

	private OrganizationHealth.@Nullable Finding largeCommittee(HealthFacts.UnitFacts unit) {
		Rule rule = this.rules.value("branch.committee.most");
		return (branch(unit) && unit.committee() > rule.number())
				? wrong(unit, "班子", "支委会 " + unit.committee() + " 人，超过 " + rule.number() + " 人", rule) : null;
	}

	private OrganizationHealth.@Nullable Finding term(HealthFacts.UnitFacts unit) {
		Rule rule = termRule(unit.kind());
		LocalDate end = unit.termEnd();
		if (end == null) {
			return finding(unit, Tone.SOON, "没有登记换届选举的日期，请登记", null, rule);
		}
		long left = ChronoUnit.DAYS.between(this.day, end);
		if (left < 0) {
			return finding(unit, Tone.LATE, "应在" + Days.full(end) + "前换届，已过 " + -left + " 天；要延期的报上级批准", end, rule);
		}
		int months = this.rules.value("term.remind").number();
		return end.minusMonths(months).isAfter(this.day) ? null
				: finding(unit, Tone.SOON, "任期到" + Days.full(end) + "，还有 " + left + " 天，可以开始筹备换届", end, rule);
	}

	private Rule termRule(UnitKind kind) {
		return this.rules.value(switch (kind) {
			case COMMITTEE -> "term.committee";
			case GENERAL_BRANCH -> "term.general";
			default -> "term.branch";
		});
	}

	private static OrganizationHealth.Finding finding(HealthFacts.UnitFacts unit, Tone tone, String text,
			@Nullable LocalDate end, Rule rule) {
		return new OrganizationHealth.Finding(unit.id(), unit.name(), "换届", tone, text, end, rule);
	}

	private static OrganizationHealth.Finding wrong(HealthFacts.UnitFacts unit, String topic, String text, Rule rule) {
		return new OrganizationHealth.Finding(unit.id(), unit.name(), topic, Tone.LATE, text, null, rule);
	}

	private static boolean branch(HealthFacts.UnitFacts unit) {
		return unit.kind() == UnitKind.BRANCH;
	}

}
