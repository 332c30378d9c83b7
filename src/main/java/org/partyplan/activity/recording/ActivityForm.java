package org.partyplan.activity.recording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.AbsenceReason;
import org.partyplan.activity.model.VoteForm;
import org.partyplan.shared.Ids;

/**
 * An activity as it is typed.
 *
 * @param id the id it will get
 * @param also kinds held together with it
 * @param ticked absentees where everybody is due, else those who came
 * @param reasons of everybody who could be absent, as person:REASON
 * @param ballots what was voted on
 * @param answers work outside the plan that it answers too
 */
public record ActivityForm(@Nullable UUID id, @Nullable Integer version, @NotNull String kind, @Nullable String variant,
		@NotNull @Nullable UUID unit, @NotNull @Nullable LocalDate heldOn,
		@Pattern(regexp = ActivityForm.TIME) String startsAt, @Pattern(regexp = ActivityForm.TIME) String endsAt,
		@Min(1) @Max(2880) @Nullable Integer length, @Size(max = 100) String place, @Size(max = 40) String host,
		@Size(max = 40) String recorder, @Size(max = 300) String topic, @Size(max = 20000) String notes,
		List<String> also, List<UUID> readings, List<UUID> ticked, List<String> reasons,
		@Min(0) @Max(9999) @Nullable Integer present, @Min(0) @Max(999999) @Nullable Integer served,
		@Nullable UUID observed, @DecimalMin("0") @DecimalMax("99") @Nullable BigDecimal hours, List<UUID> answers,
		List<@Valid VoteForm> ballots) {

	static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d(:\\d\\d)?|";

	public ActivityForm {
		id = (id == null) ? Ids.next() : id;
		kind = Objects.requireNonNullElse(kind, "theme-day");
		startsAt = typed(startsAt);
		endsAt = typed(endsAt);
		length = lasted(startsAt, endsAt, length);
		place = typed(place);
		host = typed(host);
		recorder = typed(recorder);
		topic = typed(topic);
		notes = typed(notes);
		also = listed(also);
		readings = listed(readings);
		ticked = listed(ticked);
		reasons = listed(reasons);
		answers = listed(answers);
		ballots = listed(ballots);
	}

	static ActivityForm blank(@Nullable String kind, UUID unit, LocalDate on) {
		return new ActivityForm(null, null, (kind == null) ? "theme-day" : kind, null, unit, on, "", "", null, "", "",
				"", "", "", List.of(), List.of(), List.of(), List.of(), null, null, null, null, List.of(), List.of());
	}

	/** The same at the usual place and hour. */
	ActivityForm at(String time, @Nullable Integer minutes, String where, String by, String writer) {
		return new ActivityForm(this.id, null, this.kind, null, this.unit, this.heldOn, time, "", minutes, where, by,
				writer, "", "", this.also, this.readings, this.ticked, this.reasons, null, null, null, null,
				this.answers, this.ballots);
	}

	/** The same, held on a day that only its keeper knows. */
	ActivityForm undated() {
		return new ActivityForm(this.id, null, this.kind, null, this.unit, null, this.startsAt, "", this.length,
				this.place, this.host, this.recorder, "", "", this.also, this.readings, this.ticked, this.reasons, null,
				null, null, null, this.answers, this.ballots);
	}

	/** The same with the attendance a list says. */
	public ActivityForm attended(List<UUID> people, List<String> why) {
		return new ActivityForm(this.id, this.version, this.kind, this.variant, this.unit, this.heldOn, this.startsAt,
				"", this.length, this.place, this.host, this.recorder, this.topic, this.notes, this.also, this.readings,
				people, why, null, this.served, this.observed, this.hours, this.answers, this.ballots);
	}

	/** The kind, and those held together with it. */
	Set<String> held() {
		Set<String> held = new HashSet<>(this.also);
		held.add(this.kind);
		return held;
	}

	/** Those typed, and room for one more. */
	public List<VoteForm> ballotsOffered() {
		return Stream.concat(this.ballots.stream().filter(VoteForm::held), Stream.of(VoteForm.BLANK)).toList();
	}

	public boolean has(UUID person) {
		return this.ticked.contains(person);
	}

	public boolean reads(UUID reading) {
		return this.readings.contains(reading);
	}

	public boolean holds(String joint) {
		return this.also.contains(joint);
	}

	/** The reason chosen for a person; the first one where nothing was chosen. */
	public AbsenceReason reason(UUID person) {
		String start = person + ":";
		return this.reasons.stream()
			.filter((reason) -> reason.startsWith(start))
			.findFirst()
			.flatMap((reason) -> AbsenceReason.of(reason.substring(start.length())))
			.orElse(AbsenceReason.DUTY);
	}

	/** When it ended, where that is known. */
	public String ends() {
		return (this.startsAt.matches(TIME) && !this.startsAt.isEmpty() && this.length != null)
				? LocalTime.parse(this.startsAt).plusMinutes(this.length).toString() : this.endsAt;
	}

	/** From its beginning to its end, where both are said; else as long as was chosen. */
	private static @Nullable Integer lasted(String from, String to, @Nullable Integer chosen) {
		boolean both = !from.isEmpty() && !to.isEmpty() && from.matches(TIME) && to.matches(TIME);
		int minutes = both ? (int) ChronoUnit.MINUTES.between(LocalTime.parse(from), LocalTime.parse(to)) : 0;
		return (minutes == 0) ? chosen : Integer.valueOf(Math.floorMod(minutes, 1440));
	}

	private static String typed(@Nullable String text) {
		return (text == null) ? "" : text.strip();
	}

	private static <T> List<T> listed(@Nullable List<T> list) {
		return (list == null) ? List.of() : list.stream().filter(Objects::nonNull).distinct().toList();
	}

}
