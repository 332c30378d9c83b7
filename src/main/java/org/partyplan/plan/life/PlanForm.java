package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.OwnOrganization;
import org.partyplan.plan.text.Text;

/** The head of a new plan. */
record PlanForm(@Nullable UUID organization, @NotBlank @Size(max = 200) String title,
		@NotNull @Min(2000) @Max(2100) Integer year, @Size(max = 100) String issuer,
		@Size(max = 200) String recipients) {

	PlanForm {
		title = Text.plain(title);
		issuer = Text.plain(issuer);
		recipients = Text.plain(recipients);
	}

	/** Late in the year one writes the next year's plan. */
	static PlanForm next(LocalDate today, List<OwnOrganization> organizations) {
		int year = today.plusMonths(2).getYear();
		String issuer = organizations.isEmpty() ? "" : organizations.get(0).name();
		return new PlanForm(null, year + "年党建工作计划", year, issuer, "各党支部");
	}

}
