package org.partyplan.activity.model;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeptKindTests {

	@Test
	void whereNamesAreTickedSomebodyIsOnTheList() {
		refused(terms(ActivityAudience.NONE, AttendanceMode.DUE, List.of(), null, List.of()), "audience");
		refused(terms(ActivityAudience.NONE, AttendanceMode.CAME, List.of(), null, List.of()), "audience");
	}

	@Test
	void whereHeadsAreOnlyCountedThereIsNoList() {
		KeptKind kind = new KeptKind(terms(ActivityAudience.MEMBERS, AttendanceMode.COUNT, List.of(), null, List.of()));
		assertThat(kind.terms().audience()).isEqualTo(ActivityAudience.NONE);
		assertThat(kind.key()).startsWith("own-");
	}

	@Test
	void howManyWereServedHasAName() {
		refused(terms(ActivityAudience.MEMBERS, AttendanceMode.DUE, List.of("SERVED"), null, List.of()), "served");
		new KeptKind(terms(ActivityAudience.MEMBERS, AttendanceMode.DUE, List.of("SERVED"), "接诊人次", List.of()));
	}

	@Test
	void aStepIsALineAndAFormAWord() {
		refused(terms(ActivityAudience.MEMBERS, AttendanceMode.DUE, List.of(), null, List.of("步".repeat(61))), "lines");
	}

	@Test
	void whatIsRefusedChangesNothing() {
		KeptKind kind = new KeptKind(terms(ActivityAudience.MEMBERS, AttendanceMode.DUE, List.of(), null, List.of()));
		assertThatThrownBy(
				() -> kind.agree(terms(ActivityAudience.NONE, AttendanceMode.DUE, List.of(), null, List.of())))
			.hasMessage("activity.kind.audience");
		assertThat(kind.terms().audience()).isEqualTo(ActivityAudience.MEMBERS);
	}

	private static void refused(ActivityKindTerms terms, String why) {
		assertThatThrownBy(() -> new KeptKind(terms)).hasMessage("activity.kind." + why);
	}

	private static ActivityKindTerms terms(ActivityAudience audience, AttendanceMode mode, List<String> required,
			@Nullable String served, List<String> steps) {
		return new ActivityKindTerms(List.of("BRANCH"), audience, mode, false, false, required, served, null, null,
				false, false, steps, List.of());
	}

}
