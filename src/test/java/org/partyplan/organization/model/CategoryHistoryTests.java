package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partyplan.organization.Category;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CategoryHistoryTests {

	private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

	private final Map<UUID, CategoryStage> stages = new HashMap<>();

	private final CategoryHistory history = new CategoryHistory(this.stages);

	@Test
	void oneCategoryEndsWhenTheNextBegins() {
		assertThat(this.history.become(Category.APPLICANT, DAY)).isEqualTo("变为入党申请人，2025年1月1日起");
		this.history.become(Category.ACTIVIST, DAY.plusMonths(6));
		assertThat(rows()).containsExactly("APPLICANT 2025-01-01—2025-07-01", "ACTIVIST 2025-07-01—");
	}

	@Test
	void whoIsFurtherByNowStaysSo() {
		this.history.become(Category.FULL, DAY);
		assertThat(this.history.become(Category.CANDIDATE, DAY.plusDays(9))).isEmpty();
		assertThat(rows()).containsExactly("FULL 2025-01-01—");
	}

	@Test
	void aKnownDayIsSetRightWithinItsNeighbours() {
		stage(Category.APPLICANT, DAY, DAY.plusMonths(6));
		stage(Category.ACTIVIST, DAY.plusMonths(6), DAY.plusYears(1));
		stage(Category.CANDIDATE, DAY.plusYears(1), null);
		assertThat(this.history.become(Category.ACTIVIST, DAY.plusMonths(7)))
			.isEqualTo("成为入党积极分子的日期：2025年7月1日 → 2025年8月1日");
		assertThat(this.history.become(Category.ACTIVIST, DAY.plusMonths(7))).isEmpty();
		assertThat(rows()).containsExactly("APPLICANT 2025-01-01—2025-08-01", "ACTIVIST 2025-08-01—2026-01-01",
				"CANDIDATE 2026-01-01—");
		assertThatThrownBy(() -> this.history.become(Category.ACTIVIST, DAY))
			.hasMessage("organization.member.category.overlap");
		assertThatThrownBy(() -> this.history.become(Category.ACTIVIST, DAY.plusYears(1)))
			.hasMessage("organization.member.category.after");
	}

	@Test
	void whoOnceGaveUpStartsAfresh() {
		stage(Category.APPLICANT, DAY, DAY.plusMonths(6));
		stage(Category.NONE, DAY.plusMonths(6), null);
		assertThat(this.history.become(Category.NONE, DAY.plusMonths(6))).isEmpty();
		this.history.become(Category.ACTIVIST, DAY.plusYears(1));
		this.history.become(Category.NONE, DAY.plusYears(2));
		assertThat(rows()).containsExactly("APPLICANT 2025-01-01—2025-07-01", "NONE 2025-07-01—2026-01-01",
				"ACTIVIST 2026-01-01—2027-01-01", "NONE 2027-01-01—");
	}

	@Test
	void whatIsTakenBackLetsTheOneBeforeGoOn() {
		this.history.become(Category.APPLICANT, DAY);
		this.history.become(Category.ACTIVIST, DAY.plusMonths(6));
		assertThat(this.history.takeBack(Category.APPLICANT)).isEmpty();
		assertThat(this.history.takeBack(Category.ACTIVIST)).isEqualTo("撤回“入党积极分子”，恢复原来的类别");
		assertThat(rows()).containsExactly("APPLICANT 2025-01-01—");
	}

	@Test
	void theOfficeChangesItToSomethingElseAndLater() {
		stage(Category.FULL, DAY, null);
		assertThatThrownBy(() -> this.history.change(Category.FULL, DAY.plusDays(1)))
			.hasMessage("organization.member.category.same");
		assertThatThrownBy(() -> this.history.change(Category.NONE, DAY))
			.hasMessage("organization.member.category.overlap");
		assertThat(this.history.change(Category.NONE, DAY.plusDays(1))).isEqualTo("变为群众，2025年1月2日起");
	}

	private void stage(Category category, LocalDate from, LocalDate to) {
		this.stages.put(Ids.next(), new CategoryStage(category, from, to));
	}

	private List<String> rows() {
		return this.stages.values()
			.stream()
			.sorted(Comparator.comparing(CategoryStage::validFrom))
			.map((one) -> one.category() + " " + one.validFrom() + "—" + ((one.validTo() == null) ? "" : one.validTo()))
			.toList();
	}

}
