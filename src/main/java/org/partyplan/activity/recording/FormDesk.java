package org.partyplan.activity.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.AbsenceReason;
import org.partyplan.activity.model.ActivityFiles;
import org.partyplan.activity.model.ActivityAudience;
import org.partyplan.activity.model.ActivityKind;
import org.partyplan.activity.model.ActivityKinds;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.activity.model.Branches;
import org.partyplan.activity.model.VoteKind;
import org.partyplan.activity.study.StudyText;
import org.partyplan.activity.study.StudyTexts;
import org.partyplan.document.StoredFile;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the form of a record offers: four statements. */
@Component
public class FormDesk {

	private final Organizations organizations;

	private final ActivityKinds kinds;

	private final DueLists rosters;

	private final StudyTexts readings;

	private final Branches branches;

	private final ActivityFiles files;

	private final Clock clock;

	FormDesk(Organizations organizations, ActivityKinds kinds, DueLists rosters, StudyTexts readings, Branches branches,
			ActivityFiles files, Clock clock) {
		this.organizations = organizations;
		this.kinds = kinds;
		this.rosters = rosters;
		this.readings = readings;
		this.branches = branches;
		this.files = files;
		this.clock = clock;
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The units a user keeps records for, as they stand today. */
	public List<UnitRef> units(CurrentUser me) {
		return this.organizations.tree(me.scope(Role.KEEPERS), today());
	}

	/** What goes with the kind, the unit and the day the form has now. */
	public Page page(ActivityForm form, List<UnitRef> units, List<StoredFile> files, @Nullable ActivityStatus status) {
		Map<String, ActivityKind> all = this.kinds.all();
		UnitRef unit = keeper(form, all, units);
		List<ActivityKind> kept = all.values().stream().filter((one) -> offers(unit, one, units)).toList();
		ActivityKind kind = kept.stream()
			.filter((one) -> one.key().equals(form.kind()))
			.findFirst()
			.orElseGet(() -> first(kept, unit));
		LocalDate day = Objects.requireNonNullElse(form.heldOn(), today());
		DueList roster = kind.named() ? this.rosters.of(kind, unit.id(), day) : DueList.EMPTY;
		return new Page(kind, kept, all, unit, units,
				kind.needs("OBSERVED") ? this.branches.beside(unit.id(), day) : List.of(), roster,
				kind.due() ? this.readings.of(unit.id(), day) : List.of(), files, status);
	}

	/** Shows the form of a record. */
	public String show(ActivityForm form, List<UnitRef> units, @Nullable ActivityStatus status, Model model) {
		Page page = page(form, units,
				(form.version() == null) ? List.of() : this.files.of(Objects.requireNonNull(form.id())), status);
		model.addAttribute("form", form)
			.addAttribute("page", page)
			.addAttribute("today", today())
			.addAttribute("reasons", AbsenceReason.values())
			.addAttribute("voteKinds", VoteKind.values());
		return "activity/form";
	}

	/** What a branch's groups keep stands with the group chosen, or with the first. */
	private UnitRef keeper(ActivityForm form, Map<String, ActivityKind> all, List<UnitRef> units) {
		UnitRef chosen = UnitRef.among(units, form.unit());
		ActivityKind kind = all.get(form.kind());
		return (kind != null && !kind.keptBy(chosen.kind().name()) && offers(chosen, kind, units))
				? UnitRef.among(units, place(chosen.id(), kind.key(), units)) : chosen;
	}

	/** Kept by the unit itself, or by a branch's groups. */
	private static boolean offers(UnitRef unit, ActivityKind kind, List<UnitRef> units) {
		return kind.keptBy(unit.kind().name()) || unit.kind() == UnitKind.BRANCH && kind.keptBy(UnitKind.GROUP.name())
				&& subtree(unit.id(), units).size() > 1;
	}

	/** Where a new record is most likely to stand. */
	UUID place(@Nullable UUID wanted, @Nullable String kind, List<UnitRef> units) {
		ActivityKind asked = (kind == null) ? null : this.kinds.all().get(kind);
		List<UnitRef> below = (wanted == null) ? units : subtree(wanted, units);
		return below.stream()
			.filter((one) -> asked == null || asked.keptBy(one.kind().name()))
			.findFirst()
			.or(() -> below.stream().findFirst())
			.map(UnitRef::id)
			.orElseThrow(() -> new NotFound("unit " + wanted));
	}

	/** A unit and what follows it deeper in the tree's order. */
	private static List<UnitRef> subtree(UUID top, List<UnitRef> units) {
		int at = units.stream().map(UnitRef::id).toList().indexOf(top);
		if (at < 0) {
			throw new NotFound("unit " + top);
		}
		int depth = units.get(at).depth();
		return Stream
			.concat(Stream.of(units.get(at)),
					units.subList(at + 1, units.size()).stream().takeWhile((one) -> one.depth() > depth))
			.toList();
	}

	/** A committee meets by itself more often than with everybody below it. */
	private static ActivityKind first(List<ActivityKind> kept, UnitRef unit) {
		return kept.stream()
			.filter((one) -> unit.kind() != UnitKind.COMMITTEE || one.audience() != ActivityAudience.MEMBERS)
			.findFirst()
			.or(() -> kept.stream().findFirst())
			.orElseThrow(() -> new NotFound("kinds for " + unit.name()));
	}

	/**
	 * Everything the form of a record offers.
	 *
	 * @param kind the kind chosen
	 * @param kinds those the unit keeps
	 * @param all every kind by key
	 * @param unit the unit chosen
	 * @param units those the user keeps records for
	 * @param observable the branches that an observation can have looked at
	 * @param roster who is due on that day
	 * @param readings what the month offers to read
	 * @param files what is attached already
	 * @param status of a record that is there already, or null
	 */
	public record Page(ActivityKind kind, List<ActivityKind> kinds, Map<String, ActivityKind> all, UnitRef unit,
			List<UnitRef> units, List<UnitRef> observable, DueList roster, List<StudyText> readings,
			List<StoredFile> files, @Nullable ActivityStatus status) {

		/** Those the chosen one may be held together with: the same people are due. */
		public List<ActivityKind> joints() {
			return this.kinds.stream()
				.filter((one) -> one.joint() && !one.key().equals(this.kind.key()))
				.filter((one) -> one.audience() == this.kind.audience() || this.kind.due() && one.came())
				.toList();
		}

		public boolean draft() {
			return this.status == null || this.status == ActivityStatus.DRAFT;
		}

		public boolean needsFile() {
			return this.kind.needs("FILE");
		}

		/** Half of those due and one. */
		public int half() {
			return this.roster.due().size() / 2 + 1;
		}

	}

}
