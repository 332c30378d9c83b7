package org.partyplan.plan.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.Text;
import org.partyplan.reader.PlanHead;

/** The head of the plan that an import will make. */
public record Heading(@NotBlank @Size(max = 200) @Nullable String title,
		@NotNull @Min(2000) @Max(2100) @Nullable Integer year, @Size(max = 100) @Nullable String issuer,
		@Size(max = 200) @Nullable String recipients) {

	public Heading {
		title = Text.plain(title);
		issuer = Text.plain(issuer);
		recipients = Text.plain(recipients);
	}

	static Heading of(PlanHead head) {
		return new Heading(head.title(), head.year(), head.issuer(), head.recipients());
	}

}
