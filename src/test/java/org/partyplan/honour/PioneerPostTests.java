package org.partyplan.honour;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PioneerPostTests {

	private static final LocalDate FOUNDED = LocalDate.of(2026, 1, 5);

	private static final LocalDate TODAY = FOUNDED.plusDays(100);

	private static final UUID FIRST = Ids.next();

	private static final UUID SECOND = Ids.next();

	private final PioneerPost post = new PioneerPost(Ids.next(), "抢救先锋岗", "抢救室", FOUNDED);

	@Test
	void oneLeavesOnTheDayTheNextComes() {
		appoint(FIRST, 10);
		PostHolder first = this.post.open().orElseThrow();
		appoint(SECOND, 20);
		assertThat(first.to()).isEqualTo(FOUNDED.plusDays(20));
		assertThat(this.post.open()).hasValueSatisfying((open) -> assertThat(open.personId()).isEqualTo(SECOND));
	}

	@Test
	void nobodyComesBeforeThePostNorBeforeTheLastOne() {
		assertThatThrownBy(() -> appoint(FIRST, -1)).hasMessage("honour.post.early");
		appoint(FIRST, 10);
		assertThatThrownBy(() -> appoint(SECOND, 10)).hasMessage("honour.post.overlap");
		this.post.leave(FOUNDED.plusDays(15), TODAY);
		assertThatThrownBy(() -> appoint(SECOND, 14)).hasMessage("honour.post.overlap");
		appoint(SECOND, 15);
	}

	@Test
	void onlyWhoIsThereLeavesAndNotInTheFuture() {
		assertThatThrownBy(() -> this.post.leave(TODAY, TODAY)).hasMessage("honour.post.vacant");
		appoint(FIRST, 10);
		assertThatThrownBy(() -> this.post.leave(FOUNDED.plusDays(10), TODAY)).hasMessage("honour.post.day");
		assertThatThrownBy(() -> this.post.leave(TODAY.plusDays(1), TODAY)).hasMessage("honour.post.day");
	}

	@Test
	void anAppointmentTakenBackLetsThePreviousHolderGoOn() {
		appoint(FIRST, 10);
		appoint(SECOND, 20);
		this.post.takeBack();
		assertThat(this.post.open()).hasValueSatisfying((open) -> assertThat(open.personId()).isEqualTo(FIRST));
		this.post.takeBack();
		assertThat(this.post.open()).isEmpty();
		assertThatThrownBy(this.post::takeBack).hasMessage("honour.post.vacant");
	}

	@Test
	void aLeavingTakenBackLetsTheHolderGoOn() {
		appoint(FIRST, 10);
		this.post.leave(FOUNDED.plusDays(30), TODAY);
		this.post.takeBack();
		assertThat(this.post.open()).isPresent();
	}

	@Test
	void whatHasEndedIsHeldByNobodyUntilItStandsAgain() {
		appoint(FIRST, 10);
		assertThatThrownBy(() -> this.post.close(FOUNDED.plusDays(10), "合并", TODAY)).hasMessage("honour.post.day");
		this.post.close(FOUNDED.plusDays(40), "合并", TODAY);
		assertThat(this.post.open()).isEmpty();
		assertThatThrownBy(() -> appoint(SECOND, 50)).hasMessage("honour.post.ended");
		assertThatThrownBy(this.post::takeBack).hasMessage("honour.post.ended");
		this.post.reopen();
		assertThat(this.post.open()).isPresent();
		appoint(SECOND, 50);
	}

	private void appoint(UUID person, int day) {
		this.post.appoint(person, "有问必答", FOUNDED.plusDays(day), "陆办事");
	}

}
