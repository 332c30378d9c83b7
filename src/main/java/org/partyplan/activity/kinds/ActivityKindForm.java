package org.partyplan.activity.kinds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityAudience;
import org.partyplan.activity.model.ActivityKindTerms;
import org.partyplan.activity.model.AttendanceMode;
import org.partyplan.activity.model.KeptKind;
import org.partyplan.measure.RecordKind;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

/**
 * A kind as the office types it.
 *
 * @param places the kinds of unit that keep it; none where it is no longer used
 * @param steps one a line
 * @param variants one a line
 * @param words those of a task's title that mean it, one a line
 */
record ActivityKindForm(@NotBlank @Size(max = 40) String name, List<String> places, ActivityAudience audience,
		AttendanceMode attendance, Boolean study, Boolean hours, List<String> required,
		@Size(max = 20) String servedLabel, @Size(max = 10) String hostLabel, @Size(max = 10) String question,
		Boolean joint, Boolean votes, @Size(max = 700) String steps, @Size(max = 300) String variants,
		@Size(max = 300) String words, @Nullable Integer version) implements SelfChecking {

	static final Map<String, String> PLACES = Stream
		.of("COMMITTEE 党委", "GENERAL_BRANCH 党总支", "BRANCH 党支部", "GROUP 党小组", "DEPARTMENT 科室", "UNION 工会",
				"YOUTH_LEAGUE 团委", "WOMEN_FEDERATION 妇委会")
		.map((one) -> one.split(" "))
		.collect(Collectors.toMap((one) -> one[0], (one) -> one[1], (one, other) -> one, LinkedHashMap::new));

	ActivityKindForm {
		name = text(name);
		places = (places == null) ? List.of() : places.stream().filter(PLACES::containsKey).distinct().toList();
		audience = Objects.requireNonNullElse(audience, ActivityAudience.MEMBERS);
		attendance = Objects.requireNonNullElse(attendance, AttendanceMode.DUE);
		required = (required == null) ? List.of()
				: required.stream().filter(ActivityKindTerms.REQUIRABLE::containsKey).distinct().toList();
		study = Boolean.TRUE.equals(study);
		hours = Boolean.TRUE.equals(hours);
		joint = Boolean.TRUE.equals(joint);
		votes = Boolean.TRUE.equals(votes);
		servedLabel = text(servedLabel);
		hostLabel = text(hostLabel);
		question = text(question);
		steps = text(steps);
		variants = text(variants);
		words = text(words);
	}

	static ActivityKindForm blank() {
		return new ActivityKindForm("", List.of("BRANCH"), ActivityAudience.MEMBERS, AttendanceMode.DUE, false, false,
				List.of("TOPIC"), "", "", "", true, false, "", "", "", null);
	}

	static ActivityKindForm of(KeptKind kind, RecordKind named) {
		ActivityKindTerms terms = kind.terms();
		return new ActivityKindForm(named.name(), terms.places(), terms.audience(), terms.attendance(), terms.study(),
				terms.hours(), terms.required(), text(terms.servedLabel()), text(terms.hostLabel()),
				text(terms.question()), terms.joint(), terms.votes(), String.join("\n", terms.steps()),
				String.join("\n", terms.variants()), String.join("\n", named.words()), kind.version());
	}

	ActivityKindTerms terms() {
		return new ActivityKindTerms(this.places, this.audience, this.attendance, this.study, this.hours, this.required,
				given(this.servedLabel), given(this.hostLabel), given(this.question), this.joint, this.votes,
				lines(this.steps), lines(this.variants));
	}

	@Override
	public void check() {
		RuleBroken.checkAll(() -> terms().require(), () -> RuleBroken
			.unless(meaning().stream().allMatch((word) -> word.length() <= 20), "activity.kind.lines", "words"));
	}

	/** The words of a task's title that mean it. */
	List<String> meaning() {
		return lines(this.words);
	}

	private static List<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).distinct().toList();
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

	private static @Nullable String given(String text) {
		return text.isEmpty() ? null : text;
	}

}
