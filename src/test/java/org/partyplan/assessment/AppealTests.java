package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AppealTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final PointEntry ENTRY = new PointEntry("A:1", "参加主题党日", "三月主题党日", null, DAY, BigDecimal.ONE,
			BigDecimal.ONE, null, false, null);

	@Test
	void anUpheldOneSaysByHowMuchTheLedgerIsCorrectedAndWhy() {
		Appeal appeal = new Appeal(Ids.next(), ENTRY, "那天我在岗", DAY, "余同志");
		assertThatThrownBy(() -> appeal.uphold(null, "属实", DAY, "陆办事")).hasMessage("points.appeal.points");
		assertThatThrownBy(() -> appeal.uphold(BigDecimal.ZERO, "属实", DAY, "陆办事")).hasMessage("points.appeal.points");
		assertThat(appeal.state()).isEqualTo(Appeal.State.OPEN);
		assertThat(appeal.uphold(BigDecimal.ONE, "属实", DAY, "陆办事")).isEqualTo("参加主题党日：三月主题党日。属实");
		assertThat(appeal.state()).isEqualTo(Appeal.State.UPHELD);
	}

	@Test
	void aMissingEntryIsObjectedToWithoutOne() {
		Appeal appeal = new Appeal(Ids.next(), null, "志愿服务没有记", DAY, "余同志");
		assertThat(appeal.uphold(BigDecimal.ONE, "补记", DAY, "陆办事")).isEqualTo("少记了一条。补记");
	}

	@Test
	void aRejectedOneNeedsNoPoints() {
		Appeal appeal = new Appeal(Ids.next(), ENTRY, "那天我在岗", DAY, "余同志");
		appeal.reject("名单上没有", DAY, "陆办事");
		assertThat(appeal.state()).isEqualTo(Appeal.State.REJECTED);
	}

}
