package org.partyplan.plan.life;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

/**
 * The whole way of a plan that was issued on paper.
 *
 * @param version the plan as it was seen
 * @param submittedOn 送审
 * @param passedOn 审议通过
 * @param meeting which meeting
 * @param minutesNumber the number of its minutes
 * @param documentNumber 发文字号
 * @param datedOn 成文日期
 * @param issuedOn 印发
 * @param recipients 主送机关
 * @param from from when work is opened
 */
record PaperForm(@Nullable Integer version, @NotNull @Nullable LocalDate submittedOn,
		@NotNull @Nullable LocalDate passedOn, @NotBlank @Size(max = 100) @Nullable String meeting,
		@NotBlank @Size(max = 60) @Nullable String minutesNumber,
		@NotBlank @Size(max = 60) @Nullable String documentNumber, @NotNull @Nullable LocalDate datedOn,
		@NotNull @Nullable LocalDate issuedOn, @NotBlank @Size(max = 200) @Nullable String recipients,
		@NotNull @Nullable LocalDate from) implements SelfChecking {

	static PaperForm of(@Nullable Integer version, String recipients) {
		return new PaperForm(version, null, null, "党委会", null, null, null, null, recipients, null);
	}

	/** 送审, 审议通过, 成文, 印发, one after the other. */
	@Override
	public void check() {
		RuleBroken.checkAll(() -> inOrder(this.submittedOn, this.passedOn, "passedOn"),
				() -> inOrder(this.passedOn, this.datedOn, "datedOn"),
				() -> inOrder(this.datedOn, this.issuedOn, "issuedOn"), () -> {
					if (this.documentNumber != null && !this.documentNumber.isBlank() && this.datedOn != null) {
						DocumentNumber.of(this.documentNumber).requireYearOf(this.datedOn);
					}
				});
	}

	private static void inOrder(@Nullable LocalDate earlier, @Nullable LocalDate later, String field) {
		RuleBroken.unless(earlier == null || later == null || !later.isBefore(earlier), "plan.life.outOfOrder", field);
	}

	/** Its last step. */
	LifeForm issue() {
		return new LifeForm(version(), issuedOn(), meeting(), minutesNumber(), documentNumber(), datedOn(),
				recipients(), from(), null);
	}

}
