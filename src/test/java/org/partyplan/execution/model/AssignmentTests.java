package org.partyplan.execution.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.partyplan.execution.AssignmentStatus;
import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.AssignmentTerms;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.Reference;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class AssignmentTests {

	private static final LocalDate FROM = LocalDate.of(2026, 5, 1);

	private static final LocalDate DUE = LocalDate.of(2026, 5, 20);

	private static final Reference SOURCE = new Reference("resolution", new UUID(0, 7), "党委会〔2026〕3号");

	@Test
	void itIsBornOpenAndSaysWhereItComesFrom() {
		Assignment assignment = asking(Evidence.NONE);
		assertThat(assignment.status()).isEqualTo(AssignmentStatus.OPEN);
		assertThat(assignment.source()).isEqualTo(SOURCE);
		assertThat(assignment.name()).isEqualTo("“报送名单”（临时交办）");
	}

	@Test
	void itCountsAsClosedFromTheDayOfTheStepUntilItIsOpenedAgain() {
		Assignment assignment = asking(Evidence.NONE);
		assignment.take(AssignmentStepKind.TICKED, DUE);
		assertThat(assignment.status()).isEqualTo(AssignmentStatus.DONE);
		assertThat(assignment.closedOn()).isEqualTo(DUE);
		assignment.take(AssignmentStepKind.REOPENED, DUE.plusDays(3));
		assertThat(assignment.status()).isEqualTo(AssignmentStatus.OPEN);
		assertThat(assignment.closedOn()).isNull();
	}

	@Test
	void aReportIsJudgedBeforeItIsDone() {
		Assignment assignment = asking(Evidence.TEXT);
		assignment.take(AssignmentStepKind.REPORTED, DUE);
		assertThat(assignment.closedOn()).isNull();
		refuses("execution.notOpen", assignment::requireOpen);
		assignment.take(AssignmentStepKind.RETURNED, DUE);
		assertThatNoException().isThrownBy(assignment::requireOpen);
		assignment.take(AssignmentStepKind.REPORTED, DUE);
		assignment.take(AssignmentStepKind.ACCEPTED, DUE);
		assertThat(assignment.status()).isEqualTo(AssignmentStatus.DONE);
	}

	@Test
	void aStepThatLeadsNowhereIsRefused() {
		Assignment assignment = asking(Evidence.NONE);
		refuses("execution.cannot", () -> assignment.take(AssignmentStepKind.ACCEPTED, DUE));
		assignment.take(AssignmentStepKind.WITHDRAWN, DUE);
		refuses("execution.cannot", () -> assignment.take(AssignmentStepKind.TICKED, DUE));
	}

	@Test
	void aTickIsEnoughOnlyWhereNothingHasToBeShown() {
		assertThatNoException().isThrownBy(asking(Evidence.NONE)::requireTick);
		refuses("execution.needsReport", asking(Evidence.TEXT)::requireTick);
		refuses("execution.needsReport", asking(Evidence.FILE)::requireTick);
	}

	@Test
	void aReportShowsWhatHasToBeShown() {
		refuses("execution.report.textMissing", () -> asking(Evidence.TEXT).requireAnswers("", true, null));
		refuses("execution.report.fileMissing", () -> asking(Evidence.FILE).requireAnswers("写了", false, null));
		assertThatNoException().isThrownBy(() -> asking(Evidence.TEXT).requireAnswers("写了", false, BigDecimal.ONE));
		assertThatNoException().isThrownBy(() -> asking(Evidence.FILE).requireAnswers("", true, null));
		assertThatNoException().isThrownBy(() -> asking(Evidence.NONE).requireAnswers("", false, null));
	}

	@Test
	void nobodyDoesItTomorrowOrLongBeforeItsPeriod() {
		Assignment assignment = asking(Evidence.NONE);
		refuses("execution.doneInFuture", () -> assignment.doneOn(DUE.plusDays(1), DUE, 14));
		refuses("execution.doneTooEarly", () -> assignment.doneOn(FROM.minusDays(15), DUE, 14));
		assertThat(assignment.doneOn(FROM.minusDays(14), DUE, 14)).isEqualTo(FROM.minusDays(14));
	}

	@Test
	void itFollowsNewTermsAndSaysWhetherTheyChangeAnything() {
		Assignment assignment = asking(Evidence.NONE);
		assertThat(assignment.follow(terms("报送名单", DUE, Evidence.NONE), DUE.plusDays(5))).isFalse();
		assertThat(assignment.follow(terms("报送名单", DUE.plusDays(2), Evidence.NONE), DUE.plusDays(7))).isTrue();
		assertThat(assignment.follow(terms("报送名单和照片", DUE.plusDays(2), Evidence.FILE), DUE.plusDays(7))).isTrue();
		assertThat(assignment.title()).isEqualTo("报送名单和照片");
		refuses("execution.needsReport", assignment::requireTick);
	}

	@Test
	void anotherNameOfItsSourceChangesNothingElse() {
		Assignment assignment = asking(Evidence.NONE);
		assignment.take(AssignmentStepKind.TICKED, DUE);
		assignment.calls(new Reference("resolution", SOURCE.id(), "党委会〔2026〕4号"));
		assertThat(assignment.source().words()).isEqualTo("党委会〔2026〕4号");
		assertThat(assignment.closedOn()).isEqualTo(DUE);
	}

	private static Assignment asking(Evidence evidence) {
		return new Assignment(SOURCE, new UUID(0, 1), terms("报送名单", DUE, evidence), DUE.plusDays(5));
	}

	private static AssignmentTerms terms(String title, LocalDate dueOn, Evidence evidence) {
		return new AssignmentTerms(title, "临时交办", FROM, dueOn, evidence);
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(act).withMessage(code);
	}

}
