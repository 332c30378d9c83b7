package org.partyplan.reader.format;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WatchdogTests {

	@Test
	void whatIsReadInTimeIsGiven() throws UnreadablePlan {
		assertThat(Watchdog.within(() -> new SourceText(List.of(Line.of("一"))), 5).text()).isEqualTo("一");
	}

	@Test
	void aReaderThatNeverEndsIsToldToStopAndLeft() throws InterruptedException {
		CountDownLatch stopped = new CountDownLatch(1);
		assertThatExceptionOfType(UnreadablePlan.class).isThrownBy(() -> Watchdog.within(() -> {
			try {
				new CountDownLatch(1).await();
			}
			catch (InterruptedException told) {
				stopped.countDown();
			}
			return new SourceText(List.of());
		}, 1)).withMessageContaining("请");
		stopped.await();
	}

	@Test
	void aRefusalIsPassedOnAndAnyOtherFailureIsOne() {
		assertThatExceptionOfType(UnreadablePlan.class).isThrownBy(() -> Watchdog.within(() -> {
			throw new UnreadablePlan("请去掉密码。");
		}, 5)).withMessage("请去掉密码。");
		assertThatIllegalStateException().isThrownBy(() -> Watchdog.within(() -> {
			throw new StackOverflowError();
		}, 5));
	}

}
