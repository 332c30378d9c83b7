package org.partyplan.reader;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** The time for reading grows with the length of the text and not with its square. */
class ReadingGrowthTests {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final int SHORT = 12_000;

	private static final int TIMES = 8;

	/** Eight times the text takes eight times as long; its square would take 64 times. */
	private static final int MOST = 26;

	private static long work(String text) {
		long before = THREADS.getCurrentThreadCpuTime();
		assertThat(Plans.read(text).parts()).isNotEmpty();
		return Math.max(1_000_000, THREADS.getCurrentThreadCpuTime() - before);
	}

	/** What other programs on the machine do is not counted, and a slip is forgiven. */
	@ParameterizedTest
	@EnumSource
	void noTextTakesMoreThanItsLength(Ugly ugly) {
		assertTimeout(Duration.ofMinutes(1), () -> {
			double ratio = Double.MAX_VALUE;
			for (int i = 0; i < 4 && ratio > MOST; i++) {
				long small = Math.min(work(ugly.text(SHORT)), work(ugly.text(SHORT)));
				ratio = Math.min(ratio, work(ugly.text(SHORT * TIMES)) / (double) small);
			}
			assertThat(ratio).isLessThan(MOST);
		});
	}

	@Test
	void twentyPagesAreReadAtOnce() throws UnreadablePlan {
		byte[] docx = PlanFiles.docx(ReadingBench.pages());
		assertThat(PlanReader.read(docx, "计划.docx").sections()).hasSizeGreaterThan(20);
		assertTimeout(Duration.ofSeconds(20), () -> {
			for (int i = 0; i < 10; i++) {
				PlanReader.read(docx, "计划.docx");
			}
		});
	}

	@Test
	void twoMegabytesOnOneLineAreReadWhole() {
		String line = Ugly.ONE_LINE.text(700_000);
		assertTimeout(Duration.ofMinutes(1), () -> assertThat(Plans.read(line).parts()).hasSize(1));
	}

}
