package org.partyplan.activity.recording;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.AbsenceReason;
import org.partyplan.activity.model.ActivityFiles;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.activity.model.VoteKind;
import org.partyplan.organization.UnitRef;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the form of a record. */
@Component
public class FormView {

	private final FormDesk desk;

	private final ActivityFiles files;

	FormView(FormDesk desk, ActivityFiles files) {
		this.desk = desk;
		this.files = files;
	}

	public String of(ActivityForm form, List<UnitRef> units, @Nullable ActivityStatus status, Model model) {
		FormPage page = this.desk.page(form, units,
				(form.version() == null) ? List.of() : this.files.of(Objects.requireNonNull(form.id())), status);
		model.addAttribute("form", form)
			.addAttribute("page", page)
			.addAttribute("today", this.desk.today())
			.addAttribute("reasons", AbsenceReason.values())
			.addAttribute("voteKinds", VoteKind.values());
		return "activity/form";
	}

}
