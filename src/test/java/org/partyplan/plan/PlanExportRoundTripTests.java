package org.partyplan.plan;

import java.nio.file.Files;
import java.time.LocalDate;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Exporting and reading again gives the same plan, character for character. */
class PlanExportRoundTripTests {

	@ParameterizedTest
	@ValueSource(strings = { "2020", "2026" })
	void aSeedsDraftReadsTheSameAgain(String year) throws Exception {
		Assumptions.assumeTrue(Files.isDirectory(PrintedPlan.SEEDS), "no seeds here");
		PrintedPlan plan = PrintedPlan.seed(year);
		assertThat(plan.readAgain()).isEqualTo(plan.words());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020", "2026" })
	void anIssuedSeedReadsTheSameAgain(String year) throws Exception {
		Assumptions.assumeTrue(Files.isDirectory(PrintedPlan.SEEDS), "no seeds here");
		PrintedPlan plan = PrintedPlan.seed(year).issued("示中医党〔2026〕8号", LocalDate.of(2026, 2, 6));
		assertThat(plan.readAgain()).isEqualTo(plan.words());
	}

}
