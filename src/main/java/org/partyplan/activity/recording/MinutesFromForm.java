package org.partyplan.activity.recording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.partyplan.activity.model.ActivityFacts;
import org.partyplan.activity.model.ActivityKind;
import org.partyplan.activity.model.ActivityKinds;
import org.partyplan.activity.model.Attendance;
import org.partyplan.activity.model.ClassHours;
import org.partyplan.activity.model.Minutes;
import org.partyplan.activity.model.Presence;
import org.partyplan.activity.model.Vote;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Component;

/** Makes an account of what was typed, by the roster of that day. */
@Component
public class MinutesFromForm {

	/** What a record can be asked for. */
	public static final Map<String, String> WORDS = Map.of("TOPIC", "议题", "HOST", "主持（主讲）人", "NOTES", "记录要点", "PLACE",
			"地点", "LENGTH", "时长", "SERVED", "人数", "OBSERVED", "看了哪个支部", "FILE", "附件");

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
	Minutes account(ActivityForm form, Map<UUID, Attendance> before) {
		Map<String, ActivityKind> all = this.kinds.all();
		ActivityKind kind = this.kinds.find(form.kind());
		Set<String> held = form.held();
		held.retainAll(all.keySet());
		LocalDate day = Objects.requireNonNull(form.heldOn());
		UUID unit = Objects.requireNonNull(form.unit());
		DueList roster = kind.named() ? this.rosters.of(kind, unit, day) : DueList.EMPTY;
		requireOnRoster(form, roster, day);
		Map<UUID, Attendance> people = people(kind, form, roster, before);
		int counted = Objects.requireNonNullElse(form.present(), 0);
		return new Minutes(facts(kind, held, all, form), Presence.of(kind.attendance(), people, counted), held,
				ActivityKinds.counted(held, all), people, Set.copyOf(form.readings()),
				this.ballots.judged(form, kind, roster, people));
	}

	/** What a record cannot do without, and whether its figures agree. */
	void requireWhole(ActivityForm form, Minutes account, int files) {
		ActivityKind kind = this.kinds.find(form.kind());
		List<String> missing = kind.required()
			.stream()
			.filter((what) -> !given(what, form, files))
			.map(MinutesFromForm::word)
			.toList();
		if (!missing.isEmpty()) {
			throw new RuleBroken("activity.missing", kind.name(), String.join("、", missing));
		}
		Presence presence = account.presence();
		if (kind.counted() && form.present() == null || kind.came() && presence.presentCount() == 0) {
			throw new RuleBroken("activity.nobody", kind.name());
		}
		if (kind.due() && presence.dueCount() == 0) {
			throw new RuleBroken("activity.noRoster", account.facts().heldOn());
		}
		if (kind.due() && form.present() != null && form.present() != presence.presentCount()) {
			throw new RuleBroken("activity.sums", presence.dueCount(), presence.dueCount() - presence.presentCount(),
					presence.presentCount(), form.present());
		}
		account.ballots().forEach(Vote::requireWhole);
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
		boolean study = held.stream().anyMatch((one) -> all.get(one).study()) || held.contains("study-session")
				|| held.contains("seminar");
		String variant = kind.variants().contains(String.valueOf(form.variant())) ? form.variant() : null;
		return new ActivityFacts(kind.key(), variant, Objects.requireNonNull(form.unit()),
				Objects.requireNonNull(form.heldOn()),
				form.startsAt().isEmpty() ? null : LocalTime.parse(form.startsAt()), form.length(), form.place(),
				form.host(), form.recorder(), form.topic(), form.notes(),
				kind.needs("OBSERVED") ? form.observed() : null, (kind.servedLabel() == null) ? null : form.served(),
				(form.hours() != null) ? form.hours()
						: study ? ClassHours.of(form.length()) : java.math.BigDecimal.ZERO);
	}

	private static boolean given(String what, ActivityForm form, int files) {
		return switch (what) {
			case "TOPIC" -> !form.topic().isEmpty();
			case "HOST" -> !form.host().isEmpty();
			case "NOTES" -> !form.notes().isEmpty();
			case "PLACE" -> !form.place().isEmpty();
			case "LENGTH" -> form.length() != null;
			case "SERVED" -> form.served() != null;
			case "OBSERVED" -> form.observed() != null;
			case "FILE" -> files > 0;
			default -> true;
		};
	}

	private static String word(String what) {
		return WORDS.getOrDefault(what, what);
	}

}
