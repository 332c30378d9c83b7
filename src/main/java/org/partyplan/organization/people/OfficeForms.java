package org.partyplan.organization.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.organization.Exemption;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.model.Area;
import org.partyplan.organization.model.Degree;
import org.partyplan.organization.model.Education;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.Sex;
import org.partyplan.organization.model.TitleLevel;
import org.partyplan.organization.model.UnitSheet;
import org.partyplan.shared.CurrentUser;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the office chooses from in forms on units and people. */
@Component
public class OfficeForms {

	private final UnitSheet sheet;

	private final MemberSheet person;

	private final PersonRows people;

	private final MarksAndExemptions traits;

	private final Organizations organizations;

	private final Clock clock;

	OfficeForms(UnitSheet sheet, MemberSheet person, PersonRows people, MarksAndExemptions traits,
			Organizations organizations, Clock clock) {
		this.sheet = sheet;
		this.person = person;
		this.people = people;
		this.traits = traits;
		this.organizations = organizations;
		this.clock = clock;
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	public UnitSheet.Head unit(Model model, UUID id, CurrentUser me) {
		UnitSheet.Head unit = this.sheet.head(id, Scope.kept(me), today());
		model.addAttribute("unit", unit);
		return unit;
	}

	MemberSheet.Head person(Model model, UUID id, CurrentUser me) {
		MemberSheet.Head head = this.person.head(id, Scope.kept(me), today());
		model.addAttribute("person", head);
		return head;
	}

	/** What a person's facts are chosen from. */
	void facts(Model model, UUID id) {
		model.addAttribute("sexes", Sex.values())
			.addAttribute("educations", Education.values())
			.addAttribute("degrees", Degree.values())
			.addAttribute("titles", TitleLevel.values())
			.addAttribute("areas", Area.values())
			.addAttribute("facts", this.people.facts(id, today()))
			.addAttribute("departments", this.people.departments());
	}

	void traits(Model model) {
		model.addAttribute("marks", this.traits.kinds()).addAttribute("reasons", Exemption.values());
	}

	/** Below what a unit can stand. */
	public void parents(Model model, CurrentUser me) {
		model.addAttribute("kinds", UnitKind.values());
		units(model, me, (kind) -> kind.party());
	}

	/** Into what a unit can be merged. */
	public void others(Model model, CurrentUser me, UnitSheet.Head unit) {
		units(model, me, (kind) -> kind == unit.kind());
	}

	/** To what people can belong. */
	void homes(Model model, CurrentUser me) {
		units(model, me, (kind) -> kind == UnitKind.BRANCH || kind == UnitKind.GROUP);
	}

	/** Where posts are held. */
	void seats(Model model, CurrentUser me) {
		model.addAttribute("posts", PostForm.POSTS);
		units(model, me, (kind) -> true);
	}

	private void units(Model model, CurrentUser me, java.util.function.Predicate<UnitKind> kinds) {
		model.addAttribute("units",
				this.organizations.tree(Scope.kept(me), today())
					.stream()
					.filter((unit) -> kinds.test(unit.kind()))
					.toList());
	}

}
