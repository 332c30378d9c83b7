package org.partyplan.activity.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityKind;
import org.partyplan.activity.model.ActivityKinds;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.activity.model.Branches;
import org.partyplan.activity.study.StudyTexts;
import org.partyplan.document.StoredFile;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Gathers what the form of a record offers: four statements. */
@Component
public class FormDesk {

	private final Organizations organizations;

	private final ActivityKinds kinds;

	private final DueLists rosters;

	private final StudyTexts readings;

	private final Branches branches;

	private final Clock clock;

	FormDesk(Organizations organizations, ActivityKinds kinds, DueLists rosters, StudyTexts readings, Branches branches,
			Clock clock) {
		this.organizations = organizations;
		this.kinds = kinds;
		this.rosters = rosters;
		this.readings = readings;
		this.branches = branches;
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
	public FormPage page(ActivityForm form, List<UnitRef> units, List<StoredFile> files,
			@Nullable ActivityStatus status) {
		UnitRef unit = units.stream()
			.filter((one) -> one.id().equals(form.unit()))
			.findFirst()
			.orElseThrow(() -> new NotFound("unit " + form.unit()));
		Map<String, ActivityKind> all = this.kinds.all();
		List<ActivityKind> kept = all.values().stream().filter((one) -> one.keptBy(unit.kind().name())).toList();
		ActivityKind kind = kept.stream()
			.filter((one) -> one.key().equals(form.kind()))
			.findFirst()
			.orElseGet(() -> first(kept, unit));
		LocalDate day = Objects.requireNonNullElse(form.heldOn(), today());
		DueList roster = kind.named() ? this.rosters.of(kind, unit.id(), day) : DueList.EMPTY;
		return new FormPage(kind, kept, all, unit, units,
				kind.needs("OBSERVED") ? this.branches.beside(unit.id(), day) : List.of(), roster,
				kind.due() ? this.readings.of(unit.id(), day) : List.of(), files, status);
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

	private static ActivityKind first(List<ActivityKind> kept, UnitRef unit) {
		return kept.stream().findFirst().orElseThrow(() -> new NotFound("kinds for " + unit.name()));
	}

}
