package org.partyplan.activity.recording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityFacts;
import org.partyplan.activity.model.ActivityKind;
import org.partyplan.activity.model.ActivityKindTerms;
import org.partyplan.activity.model.ActivityKinds;
import org.partyplan.activity.model.Attendance;
import org.partyplan.activity.model.ClassHours;
import org.partyplan.activity.model.Minutes;
import org.partyplan.activity.model.Presence;
import org.partyplan.activity.model.Vote;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Component;

/** Makes an account of what was typed, by the roster of that day. */
@Component
class MinutesFromForm {

	private final ActivityKinds kinds;

	private final DueLists rosters;

	private final Votes ballots;

	MinutesFromForm(ActivityKinds kinds, DueLists rosters, Votes ballots) {
		this.ballots = ballots;
		this.kinds = kinds;
		this.rosters = rosters;
	}

	/**
	 * What the form says.
	 * @param before the attendance so far, so that what was made up for stays
	 */
	Told told(ActivityForm form, Map<UUID, Attendance> before) {
		Map<String, ActivityKind> all = this.kinds.all();
		ActivityKind kind = Optional.ofNullable(all.get(form.kind()))
			.orElseThrow(() -> new NotFound("kind " + form.kind()));
		Set<String> held = form.held();
		held.retainAll(all.keySet());
		LocalDate day = Objects.requireNonNull(form.heldOn());
		DueList roster = kind.named() ? this.rosters.of(kind, Objects.requireNonNull(form.unit()), day) : DueList.EMPTY;
		requireOnRoster(form, roster, day);
		Map<UUID, Attendance> people = people(kind, form, roster, before);
		int counted = Objects.requireNonNullElse(form.present(), 0);
		return new Told(form, kind,
				new Minutes(facts(kind, held, all, form), Presence.of(kind.attendance(), people, counted), held,
						ActivityKinds.counted(held, all), people, Set.copyOf(form.readings()),
						this.ballots.judged(form, kind, roster, people)));
	}

	private void requireOnRoster(ActivityForm form, DueList roster, LocalDate day) {
		Set<UUID> strangers = new HashSet<>(form.ticked());
		roster.due().forEach((person) -> strangers.remove(person.id()));
		if (!strangers.isEmpty()) {
			throw new RuleBroken("activity.notOnRoster",
					this.rosters.names(strangers, Objects.requireNonNull(form.unit()), day), day);
		}
	}

	private static Map<UUID, Attendance> people(ActivityKind kind, ActivityForm form, DueList roster,
			Map<UUID, Attendance> before) {
		Map<UUID, Attendance> people = new HashMap<>();
		roster.due()
			.stream()
			.filter((person) -> kind.due() || form.has(person.id()))
			.forEach((person) -> people.put(person.id(),
					(kind.due() && form.has(person.id())) ? absent(person.id(), form, before) : Attendance.present()));
		if (kind.due()) {
			roster.exempt()
				.forEach((person) -> people.put(person.id(), Attendance.exempt(String.valueOf(person.exempt()))));
		}
		return people;
	}

	private static Attendance absent(UUID person, ActivityForm form, Map<UUID, Attendance> before) {
		Attendance absent = Attendance.absent(form.reason(person));
		LocalDate madeUp = before.containsKey(person) ? before.get(person).madeUpOn() : null;
		return (madeUp == null) ? absent : absent.madeUp(madeUp);
	}

	private static ActivityFacts facts(ActivityKind kind, Set<String> held, Map<String, ActivityKind> all,
			ActivityForm form) {
		boolean taught = held.stream().anyMatch((one) -> all.get(one).taught());
		String variant = kind.variants().contains(String.valueOf(form.variant())) ? form.variant() : null;
		return new ActivityFacts(kind.key(), variant, Objects.requireNonNull(form.unit()),
				Objects.requireNonNull(form.heldOn()),
				form.startsAt().isEmpty() ? null : LocalTime.parse(form.startsAt()), form.length(), form.place(),
				form.host(), form.recorder(), form.topic(), form.notes(),
				kind.needs("OBSERVED") ? form.observed() : null, (kind.servedLabel() == null) ? null : form.served(),
				(form.hours() != null) ? form.hours() : taught ? ClassHours.of(form.length()) : BigDecimal.ZERO);
	}

	/** What was typed of an activity of a kind, and what that makes. */
	record Told(ActivityForm form, ActivityKind kind, Minutes minutes) {

		/** What a record cannot do without, and whether its figures agree. */
		void requireWhole(int files) {
			RuleBroken.checkAll(() -> requireGiven(files), () -> requireSums(this.minutes.presence()),
					() -> RuleBroken.checkAll(this.minutes.ballots()
						.stream()
						.<Runnable>map((vote) -> vote::requireWhole)
						.toArray(Runnable[]::new)));
		}

		private void requireGiven(int files) {
			List<String> missing = this.kind.required().stream().filter((what) -> !given(what, files)).toList();
			if (!missing.isEmpty()) {
				throw new RuleBroken("activity.missing", this.kind.name(),
						missing.stream()
							.map((what) -> ActivityKindTerms.REQUIRABLE.getOrDefault(what, what))
							.collect(Collectors.joining("、")))
					.missing(missing.stream()
						.filter((what) -> !what.equals("FILE"))
						.map((what) -> what.toLowerCase(Locale.ROOT))
						.toList());
			}
		}

		private void requireSums(Presence presence) {
			@Nullable Integer present = this.form.present();
			if (this.kind.counted() && present == null || this.kind.came() && presence.presentCount() == 0) {
				throw new RuleBroken("activity.nobody", this.kind.name());
			}
			if (this.kind.due() && presence.dueCount() == 0) {
				throw new RuleBroken("activity.noRoster", this.minutes.facts().heldOn()).at("heldOn");
			}
			if (this.kind.due() && present != null && present != presence.presentCount()) {
				throw new RuleBroken("activity.sums", presence.dueCount(),
						presence.dueCount() - presence.presentCount(), presence.presentCount(), present)
					.at("present");
			}
		}

		private boolean given(String what, int files) {
			return switch (what) {
				case "TOPIC" -> !this.form.topic().isEmpty();
				case "HOST" -> !this.form.host().isEmpty();
				case "NOTES" -> !this.form.notes().isEmpty();
				case "PLACE" -> !this.form.place().isEmpty();
				case "LENGTH" -> this.form.length() != null;
				case "SERVED" -> this.form.served() != null;
				case "OBSERVED" -> this.form.observed() != null;
				case "FILE" -> files > 0;
				default -> true;
			};
		}

	}

}
