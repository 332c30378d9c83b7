package org.partyplan.plan.editing;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.TypedNumber;

/**
 * The head of a draft.
 *
 * @param version a fingerprint of the head as it was when the form was opened
 */
record HeadForm(@NotNull Integer version, @NotBlank @Size(max = 200) String title,
		@Pattern(regexp = "20\\d\\d") String year, @NotBlank @Size(max = 100) String issuer,
		@NotBlank @Size(max = 200) String recipients) {

	HeadForm {
		title = Text.typed(title).strip();
		year = TypedNumber.plain(year);
	}

	static HeadForm of(EditPage.Head head) {
		return new HeadForm(fingerprint(head.title(), head.year(), head.issuer(), head.recipients()), head.title(),
				String.valueOf(head.year()), head.issuer(), head.recipients());
	}

	static int fingerprint(Object... shown) {
		return Objects.hash(shown);
	}

	static int fingerprint(Plan plan) {
		return fingerprint(plan.title(), plan.year(), plan.issuer(), plan.recipients());
	}

	List<EditClash.Field> against(Plan plan) {
		return List.of(new EditClash.Field("title", "标题", this.title, plan.title()),
				new EditClash.Field("year", "年度", this.year, String.valueOf(plan.year())),
				new EditClash.Field("issuer", "发文机关", this.issuer, plan.issuer()),
				new EditClash.Field("recipients", "主送机关", this.recipients, plan.recipients()));
	}

}
