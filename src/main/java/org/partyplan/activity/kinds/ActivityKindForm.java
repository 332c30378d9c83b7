package org.partyplan.activity.kinds;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityAudience;
import org.partyplan.activity.model.ActivityKind;
import org.partyplan.activity.model.AttendanceMode;
import org.partyplan.activity.recording.MinutesFromForm;
import org.partyplan.measure.RecordKind;
import org.partyplan.shared.RuleBroken;

/**
 * A kind as the office types it.
 *
 * @param places the kinds of unit that keep it; none where it is no longer used
 * @param steps one a line
 * @param variants one a line
 * @param words those of a task's title that mean it, one a line
 */
record ActivityKindForm(@NotBlank @Size(max = 40) String name, List<String> places, ActivityAudience audience,
		AttendanceMode attendance, Boolean study, List<String> required, @Size(max = 20) String servedLabel,
		Boolean joint, Boolean votes, @Size(max = 700) String steps, @Size(max = 300) String variants,
		@Size(max = 300) String words, @Nullable Integer version) {

	static final Map<String, String> PLACES = Stream
		.of("COMMITTEE 党委", "GENERAL_BRANCH 党总支", "BRANCH 党支部", "GROUP 党小组", "DEPARTMENT 科室", "UNION 工会",
				"YOUTH_LEAGUE 团委", "WOMEN_FEDERATION 妇委会")
		.map((one) -> one.split(" "))
		.collect(Collectors.toMap((one) -> one[0], (one) -> one[1], (one, other) -> one, java.util.LinkedHashMap::new));

	ActivityKindForm {
		name = text(name);
		places = (places == null) ? List.of() : places.stream().filter(PLACES::containsKey).distinct().toList();
		audience = Objects.requireNonNullElse(audience, ActivityAudience.MEMBERS);
		attendance = Objects.requireNonNullElse(attendance, AttendanceMode.DUE);
		required = (required == null) ? List.of()
				: required.stream().filter(MinutesFromForm.WORDS::containsKey).distinct().toList();
		study = Boolean.TRUE.equals(study);
		joint = Boolean.TRUE.equals(joint);
		votes = Boolean.TRUE.equals(votes);
		servedLabel = text(servedLabel);
		steps = text(steps);
		variants = text(variants);
		words = text(words);
	}

	static ActivityKindForm blank() {
		return new ActivityKindForm("", List.of("BRANCH"), ActivityAudience.MEMBERS, AttendanceMode.DUE, false,
				List.of("TOPIC"), "", true, false, "", "", "", null);
	}

	static ActivityKindForm of(ActivityKind kind, RecordKind named, int version) {
		return new ActivityKindForm(kind.name(), kind.places(), kind.audience(), kind.attendance(), kind.study(),
				kind.required(), Objects.requireNonNullElse(kind.servedLabel(), ""), kind.joint(), kind.votes(),
				String.join("\n", kind.steps()), String.join("\n", kind.variants()), String.join("\n", named.words()),
				version);
	}

	/** Those named need a roster; where heads are only counted there is none. */
	ActivityAudience audienceKept() {
		return (this.attendance == AttendanceMode.DUE || this.attendance == AttendanceMode.CAME) ? this.audience
				: ActivityAudience.NONE;
	}

	void check() {
		boolean named = this.attendance == AttendanceMode.DUE || this.attendance == AttendanceMode.CAME;
		if (named && this.audience == ActivityAudience.NONE) {
			throw new RuleBroken("activity.kind.audience");
		}
		if (this.required.contains("SERVED") && this.servedLabel.isEmpty()) {
			throw new RuleBroken("activity.kind.served");
		}
		if (lines(this.steps).stream().anyMatch((line) -> line.length() > 60)
				|| Stream.concat(lines(this.variants).stream(), lines(this.words).stream())
					.anyMatch((line) -> line.length() > 20)) {
			throw new RuleBroken("activity.kind.lines");
		}
	}

	static List<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).distinct().toList();
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

}
